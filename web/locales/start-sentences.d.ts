/** The start page's part of a language; cut out by vite.config.ts. */
declare module '*.json?start' {
  const sentences: Pick<typeof import('./sv.json'), 'common' | 'errors' | 'start'>;
  // biome-ignore lint/style/noDefaultExport: this is how a JSON file comes
  export default sentences;
}
