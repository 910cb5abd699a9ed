/** The guest's files, with SQLite's own JavaScript among them, as the text of one script whose value is the harness. */
import { readFileSync } from 'node:fs';
import { createRequire, stripTypeScriptTypes } from 'node:module';
import { dirname, join } from 'node:path';

/** In the order in which their names are needed. */
const files = ['shell', 'sqlite', 'insert-rows', 'read-rows', 'harness'];
const folder = dirname(createRequire(import.meta.url).resolve('sql.js'));

export function guestSource(): string {
  const [shell, ...parts] = files.map((name) => {
    const typed = readFileSync(new URL(`./guest/${name}.ts`, import.meta.url), 'utf8');
    // Our own text: joined into one scope, where imports and exports mean nothing.
    return stripTypeScriptTypes(typed)
      .replace(/^import [\s\S]*?;$/gm, '')
      .replace(/^export /gm, '');
  });
  const sqlite = readFileSync(join(folder, 'sql-wasm.js'), 'utf8');
  return `(() => {\n${[shell, sqlite, ...parts].join('\n')}\nreturn harness;\n})()`;
}

/** SQLite itself. */
export function wasmBytes(): ArrayBuffer {
  return new Uint8Array(readFileSync(join(folder, 'sql-wasm.wasm'))).buffer;
}
