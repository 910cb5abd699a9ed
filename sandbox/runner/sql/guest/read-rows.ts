/** A result set as JSON text, with a cap. Types are SQLite's: 4 is an integer, 4.0 a float. */
import { codes, sqlite, textAt, textOfLength } from './sqlite.ts';

const kinds = { integer: 1, float: 2, text: 3, blob: 4 };

/** @returns SQLite's code when the query ended otherwise than it should */
export function readRows(
  statement: number,
  characters: number,
): { value: string } | { isTooLarge: true } | number {
  const count = sqlite._sqlite3_column_count(statement);
  const names = Array.from({ length: count }, (_, i) =>
    JSON.stringify(textAt(sqlite._sqlite3_column_name(statement, i), characters)),
  );
  let text = `{"columns":[${names}],"rows":[`;
  let isFirst = true;
  while (sqlite._sqlite3_step(statement) === codes.row) {
    text += isFirst ? '[' : ',[';
    isFirst = false;
    for (let i = 0; i < count; i += 1) {
      const value = readValue(statement, i, characters);
      if (value === undefined || text.length > characters) return { isTooLarge: true };
      text += i === 0 ? value : `,${value}`;
    }
    text += ']';
  }
  const code = sqlite._sqlite3_finalize(statement);
  if (code !== 0) return code;
  return text.length > characters ? { isTooLarge: true } : { value: `${text}]}` };
}

/** JSON of a portable value; undefined when it is too long to be read. */
function readValue(statement: number, at: number, characters: number): string | undefined {
  switch (sqlite._sqlite3_column_type(statement, at)) {
    case kinds.integer: {
      const digits = textAt(sqlite._sqlite3_column_text(statement, at), 30);
      return Number.isSafeInteger(Number(digits)) ? digits : `{"$bigint":"${digits}"}`;
    }
    case kinds.float: {
      const number = sqlite._sqlite3_column_double(statement, at);
      // JSON and JavaScript would take a whole one for an integer. The sign of zero means nothing in SQL.
      return Number.isFinite(number) && !Number.isInteger(number) ? `${number}` : `{"$float":"${number}"}`;
    }
    case kinds.text: {
      const start = sqlite._sqlite3_column_text(statement, at);
      const length = sqlite._sqlite3_column_bytes(statement, at);
      return length > characters * 4 ? undefined : JSON.stringify(textOfLength(start, length));
    }
    case kinds.blob:
      return '{"$other":"blob"}';
    default:
      return 'null';
  }
}
