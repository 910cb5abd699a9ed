/**
 * Node's own permission model: no files but those listed, no child processes, no threads, no network. A seat belt and
 * not a wall: it is kept by the process itself, and isolated-vm is native code that it has to let in.
 */
import { existsSync } from 'node:fs';
import type { Cover } from './covers.ts';
import { readablePaths } from './readable.ts';

export function permissionFlags(cover: Pick<Cover, 'place'>): string[] {
  return [
    '--permission',
    '--allow-addons',
    '--disable-warning=SecurityWarning',
    ...readablePaths.filter((path) => existsSync(path)).map((path) => `--allow-fs-read=${cover.place(path)}`),
  ];
}
