/** The sandbox alone in a folder of its own, with its own Node, as a clone in a place with other rights would have it. */
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const parts = [
  'package.json',
  'sandbox',
  'tests/sandbox/fixtures/starved-server.ts',
  'node_modules/isolated-vm/package.json',
  'node_modules/isolated-vm/prebuilds',
  'node_modules/amaro',
  'node_modules/typebox',
];

/** `mode`: of the folder. `node` and `server` are absolute paths: its Node, and the server on a machine in want. */
export function copySandbox(mode: number): { node: string; server: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'kodlugn-copy-'));
  // A server that ran in this process before lets only its owner read what it makes.
  const before = process.umask(0o022);
  for (const part of parts) {
    mkdirSync(dirname(join(folder, part)), { recursive: true });
    cpSync(join(root, part), join(folder, part), { recursive: true });
  }
  const node = join(folder, 'node');
  cpSync(process.execPath, node);
  process.umask(before);
  chmodSync(node, 0o755);
  chmodSync(folder, mode);
  return {
    node,
    server: join(folder, 'tests/sandbox/fixtures/starved-server.ts'),
    remove: () => rmSync(folder, { recursive: true }),
  };
}
