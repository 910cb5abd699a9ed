/** What the interpreter is made of: pyodide's own files, our JavaScript around it and our Python inside it. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { guestSource } from '../guest-source.ts';
import { ownText } from '../own-text.ts';

const folder = join(import.meta.dirname, '../../../node_modules/pyodide');
/** In the order in which their names are needed. */
const realmFiles = ['realm', 'console', 'imports', 'interpreter', 'main'];
const harnessFiles = ['library', 'values', 'errors', 'modules', 'waiting', 'run_case', 'main'];

export type Parts = {
  /** pyodide's JavaScript around the interpreter, a module. */
  glue: string;
  /** Our own script; its value is the harness of the realm. */
  realm: string;
  /** Our Python, one text. */
  harness: string;
  /** Changes whenever a memory copy of before would not fit any more. */
  version: string;
  readCode(): ArrayBuffer;
  readLibrary(): ArrayBuffer;
};

export function readParts(): Parts {
  const realm = guestSource('python/guest', realmFiles);
  const harness = harnessFiles.map((name) => ownText(`python/guest/${name}.py`)).join('\n');
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  const hash = createHash('sha256').update([version, realm, harness].join('\0')).digest('hex');
  return {
    glue: readFileSync(join(folder, 'pyodide.asm.mjs'), 'utf8'),
    realm,
    harness,
    version: `${version}-${hash.slice(0, 16)}`,
    readCode: () => readBytes(join(folder, 'pyodide.asm.wasm')),
    readLibrary: () => readBytes(join(folder, 'python_stdlib.zip')),
  };
}

/** In a buffer of its own, which can be given away whole. */
function readBytes(path: string): ArrayBuffer {
  const { buffer, byteOffset, byteLength } = readFileSync(path);
  const isWhole = byteOffset === 0 && byteLength === buffer.byteLength;
  return (isWhole ? buffer : buffer.slice(byteOffset, byteOffset + byteLength)) as ArrayBuffer;
}
