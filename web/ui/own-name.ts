/** The organisation's name in the top line. The server wrote it into the page, so it is there at the first drawing. */
export function ownName(): { text: string; isInstead: boolean } | null {
  const { name = '', stands } = document.getElementById('root')?.dataset ?? {};
  return name === '' ? null : { text: name, isInstead: stands === 'instead' };
}
