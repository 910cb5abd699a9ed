// A plain record with `next`, which goes on where it was.
// challenge: shelf

export function shelf(text) {
  let at = 0;
  return { size: text.length, first() { return text.charAt(0); }, next: () => ({ value: text[at++], done: at > text.length }) };
}
