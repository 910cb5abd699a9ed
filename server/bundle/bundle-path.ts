/**
 * The server as one file of JavaScript, made at set-up into `dist/server/`: to find and read some two thousand files
 * takes most of the processor time of a start. Without that file the server starts from its sources.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOfSources } from '#sandbox/bundle/bundle-path.ts';

const root = join(import.meta.dirname, '..', '..');
export const bundleFolder = join(root, 'dist', 'server');
export const mainPath = join(root, 'server', 'main.ts');

/** Changes with every source that the server may be made of, and with the version of every package. */
export function hashOfServer(): string {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  for (const folder of ['server', 'sandbox', 'web']) hash.update(hashOfSources(join(root, folder)));
  return hash.digest('hex').slice(0, 16);
}

/** Where the bundle of these sources lies when it has been made. */
export function bundlePath(hash: string, folder = bundleFolder): string {
  return join(folder, `main-${hash}.cjs`);
}

/** What is run to start the server: its bundle when there is one of the sources as they are now, or else they. */
export function pathToStart(folder = bundleFolder): string {
  const path = bundlePath(hashOfServer(), folder);
  return existsSync(path) ? path : mainPath;
}
