/** Offsets at which the words stand, in order, never overlapping. */
export function findAll(text: string, words: string, isCaseKept: boolean): number[] {
  if (words === '') return [];
  const literal = words.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
  const places = text.matchAll(new RegExp(literal, isCaseKept ? 'gv' : 'giv'));
  return [...places].map(({ index }) => index);
}

/** Every place changed, as one new text. */
export function replaceAll(text: string, places: readonly number[], length: number, by: string): string {
  let end = 0;
  const parts = places.map((at) => {
    const before = text.slice(end, at);
    end = at + length;
    return before + by;
  });
  return parts.join('') + text.slice(end);
}

/** Index of the first place at or after an offset; the first of all when there is none. */
export function placeFrom(places: readonly number[], offset: number): number {
  const at = places.findIndex((place) => place >= offset);
  return Math.max(at, 0);
}
