/**
 * Runners as one file of JavaScript each. To read and strip its own TypeScript takes a third of the processor time of a
 * start, so that is done once, at set-up, into `dist/sandbox/`. Without a bundle a runner starts from its sources.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Engine } from '../engines.ts';

const sandbox = join(import.meta.dirname, '..');
export const bundleFolder = join(sandbox, '..', 'dist', 'sandbox');

/** What a runner is made of, whatever language it is in: not what is written about it, nor what tools leave behind. */
export const isSource = (path: string): boolean => !/(^|\/)[._]|\.md$/.test(path);

/** Changes with every source of the sandbox, so that a bundle of other sources is never found. */
export function hashOfSources(folder = sandbox): string {
  const hash = createHash('sha256').update(process.version);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const paths = files.map((one) => relative(folder, join(one.parentPath, one.name)));
  for (const path of paths.filter(isSource).sort()) {
    hash.update(`\0${path}\0`).update(readFileSync(join(folder, path)));
  }
  return hash.digest('hex').slice(0, 16);
}

/** Where the bundle of these sources lies when it has been made. */
export function bundlePath(engine: Engine, hash: string, folder = bundleFolder): string {
  return join(folder, `${engine}-${hash}.cjs`);
}

let hashHere: string | undefined;

/** Undefined when there is none for the sources as they were when this process first asked. */
export function findBundle(engine: Engine, folder = bundleFolder): string | undefined {
  hashHere ??= hashOfSources();
  const path = bundlePath(engine, hashHere, folder);
  return existsSync(path) ? path : undefined;
}
