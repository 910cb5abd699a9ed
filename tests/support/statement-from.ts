/** The text from a call to where its chain of calls ends. Good enough for our own formatted sources. */
export function statementFrom(text: string, start: number): string {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const character = text[at] ?? '';
    if ('([{'.includes(character)) depth++;
    if (')]}'.includes(character)) depth--;
    if (depth < 0 || (depth === 0 && character === ';')) return text.slice(start, at);
  }
  return text.slice(start);
}
