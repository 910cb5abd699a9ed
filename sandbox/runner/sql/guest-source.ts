/** The guest's files, with SQLite's own JavaScript among them, as the text of one script whose value is the harness. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inOneScope } from '../own-text.ts';

/** After the shell and SQLite, in the order in which their names are needed. */
const files = ['sqlite', 'insert-rows', 'read-rows', 'harness'];
const folder = join(import.meta.dirname, '../../../node_modules/sql.js/dist');

export function guestSource(): string {
  const own = (names: string[]) => inOneScope(names.map((name) => `sql/guest/${name}.ts`));
  const sqlite = readFileSync(join(folder, 'sql-wasm.js'), 'utf8');
  return `(() => {\n${[own(['shell']), sqlite, own(files)].join('\n')}\nreturn harness;\n})()`;
}

/** SQLite itself. */
export function wasmBytes(): ArrayBuffer {
  return new Uint8Array(readFileSync(join(folder, 'sql-wasm.wasm'))).buffer;
}
