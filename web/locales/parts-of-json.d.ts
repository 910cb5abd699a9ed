/** A part of a language, see sentence-parts.ts. */
declare module '*.json?start' {
  const sentences: object;
  // biome-ignore lint/style/noDefaultExport: this is how a JSON file comes
  export default sentences;
}
declare module '*.json?main' {
  const sentences: object;
  // biome-ignore lint/style/noDefaultExport: this is how a JSON file comes
  export default sentences;
}
declare module '*.json?about' {
  const sentences: object;
  // biome-ignore lint/style/noDefaultExport: this is how a JSON file comes
  export default sentences;
}
declare module '*.json?staff' {
  const sentences: object;
  // biome-ignore lint/style/noDefaultExport: this is how a JSON file comes
  export default sentences;
}
declare module '*.json?papers' {
  const sentences: object;
  // biome-ignore lint/style/noDefaultExport: this is how a JSON file comes
  export default sentences;
}
declare module '*.json?data' {
  const sentences: object;
  // biome-ignore lint/style/noDefaultExport: this is how a JSON file comes
  export default sentences;
}
declare module '*.json?comfort' {
  const sentences: object;
  // biome-ignore lint/style/noDefaultExport: this is how a JSON file comes
  export default sentences;
}
declare module '*.json?questions' {
  const sentences: object;
  // biome-ignore lint/style/noDefaultExport: this is how a JSON file comes
  export default sentences;
}

declare module '*.json?ways' {
  const sentences: object;
  // biome-ignore lint/style/noDefaultExport: this is how a JSON file comes
  export default sentences;
}
declare module '*.json?sessions' {
  const sentences: object;
  // biome-ignore lint/style/noDefaultExport: this is how a JSON file comes
  export default sentences;
}
declare module '*.json?shared' {
  const sentences: object;
  // biome-ignore lint/style/noDefaultExport: this is how a JSON file comes
  export default sentences;
}
declare module '*.json?aboutMe' {
  const sentences: object;
  // biome-ignore lint/style/noDefaultExport: this is how a JSON file comes
  export default sentences;
}
declare module '*.json?proposals' {
  const sentences: object;
  // biome-ignore lint/style/noDefaultExport: this is how a JSON file comes
  export default sentences;
}
declare module '*.json?openings' {
  const sentences: object;
  // biome-ignore lint/style/noDefaultExport: this is how a JSON file comes
  export default sentences;
}
declare module '*.json?team' {
  const sentences: object;
  // biome-ignore lint/style/noDefaultExport: this is how a JSON file comes
  export default sentences;
}
