/** Code as it stands on paper: nothing can be scrolled there, so what is longer than a line goes on in the next. */

/** Letters of the code's size that fit beside the numbers on A4. */
export const paperWidth = 100;

/** One line of a program, in as many rows as it takes. The first row carries the number, the others a mark. */
export type PaperLine = { number: number; rows: [string, ...string[]] };

/**
 * The lines of a file, none of them wider than `width` letters. A row ends after the last space that fits; where there
 * is none, within the word. All rows together are the line itself, tabs drawn as four spaces.
 */
export function paperLines(text: string, width = paperWidth): PaperLine[] {
  const lines = text.replace(/\r?\n$/, '').split(/\r?\n/);
  return lines.map((line, index) => ({
    number: index + 1,
    rows: rowsOf(line.replaceAll('\t', '    '), width),
  }));
}

function rowsOf(line: string, width: number): PaperLine['rows'] {
  const letters = [...line];
  const rows: string[] = [];
  let from = 0;
  while (letters.length - from > width) {
    const space = letters.lastIndexOf(' ', from + width - 1);
    // Indentation alone would be a row without anything on it.
    const hasWord = letters.slice(from, space).some((letter) => letter !== ' ');
    const to = space > from && hasWord ? space + 1 : from + width;
    rows.push(letters.slice(from, to).join(''));
    from = to;
  }
  const [first = '', ...more] = [...rows, letters.slice(from).join('')];
  return [first, ...more];
}
