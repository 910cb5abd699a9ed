/** Kind `query`: public/schema.sql, read so far that tables can be drawn and cases be held against it. */
import type { Fault } from './read-folder.ts';

/** Table -> its columns, in order. */
export type Schema = Map<string, string[]>;

const file = 'public/schema.sql';
const constraint = /^(primary|foreign|unique|check|constraint)\b/i;

/** Nothing but `CREATE TABLE name (column …, …)`; names are plain words. */
export function readSchema(text: string | undefined, fault: Fault): Schema {
  const schema: Schema = new Map();
  if (text === undefined) {
    fault(file, 'is missing.', 'Write the CREATE TABLE statements there.');
    return schema;
  }
  const bare = text.replace(/--[^\n]*/g, '').replace(/\/\*[\s\S]*?\*\//g, '');
  for (const statement of splitAt(bare, ';')) {
    const made = /^create\s+table\s+([A-Za-z_]\w*)\s*\(([\s\S]*)\)(?:\s*strict)?$/i.exec(statement);
    if (made === null) {
      fault(file, `holds "${statement.split('\n')[0]}".`, 'Write CREATE TABLE statements alone there.');
      continue;
    }
    const [, name = '', inside = ''] = made;
    const columns = splitAt(inside, ',').filter((part) => !constraint.test(part));
    const names = columns.map((part) => /^[A-Za-z_]\w*/.exec(part)?.[0] ?? '');
    if (names.includes('') || names.length === 0) {
      fault(`${file} ${name}`, 'has a column whose name cannot be read.', 'Begin each with a plain word.');
    }
    if (schema.has(name)) fault(`${file} ${name}`, 'is made twice.', 'Keep one of them.');
    schema.set(name, names);
  }
  if (schema.size === 0) fault(file, 'makes no table.', 'Write CREATE TABLE statements there.');
  return schema;
}

/** Parts between separators that stand in no brackets and no quotation marks; trimmed, none empty. */
function splitAt(text: string, separator: string): string[] {
  const parts = [''];
  let depth = 0;
  let quote = '';
  for (const character of text) {
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === "'" || character === '"') quote = character;
    else if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    if (character === separator && depth === 0 && quote === '') parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}
