/** What a runner may read of this project, whatever confines it. All of it is public text and code. */
import { join } from 'node:path';
import type { Engine } from '../engines.ts';

const project = join(import.meta.dirname, '..', '..');

/** What each engine has beside isolated-vm. */
const ofEngines: Record<Engine, string[]> = {
  javascript: ['node_modules/amaro', 'node_modules/@lezer'],
  python: ['node_modules/pyodide', 'dist/python'],
  sql: ['node_modules/sql.js'],
};

/** Some may be missing: `dist` holds what is made at set-up, and a runner starts without it too. */
const names = [
  'package.json',
  'sandbox',
  'node_modules/isolated-vm',
  'dist/sandbox',
  ...Object.values(ofEngines).flat(),
];

/** Absolute paths. Folders stand for all that is in them. */
export const readablePaths = names.map((name) => join(project, name));

/** The same place under another root: for a runner that sees this project somewhere else. */
export function moved(path: string, root: string): string {
  return path.startsWith(project) ? root + path.slice(project.length) : path;
}
