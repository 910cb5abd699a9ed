/** The lines of a file, as they are numbered on the page: what ends the last one begins no other. */
export function linesOf(text: string): string[] {
  return text.replace(/\n$/, '').split('\n');
}
