/** Files of ours that do not run in this process but in a guest, as text: TypeScript without its types. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** By path below this folder; put here by `bundle/make-bundles.ts`, and only there. */
declare const bundledTexts: Record<string, string>;

/** @param path below this folder */
export function ownText(path: string): string {
  if (typeof bundledTexts !== 'undefined') return bundledTexts[path] ?? refuse(path);
  const text = readFileSync(join(import.meta.dirname, path), 'utf8');
  return path.endsWith('.ts') ? process.getBuiltinModule('node:module').stripTypeScriptTypes(text) : text;
}

/** Nothing in place of a guest's file would be a guest without it, and no word about it. */
function refuse(path: string): never {
  throw new Error(`${path} is not in the bundle: only files of the engine's guest folder are`);
}

/** Joined into one scope, where imports and exports mean nothing. */
export function inOneScope(paths: string[]): string {
  const parts = paths.map((path) =>
    ownText(path)
      .replace(/^import [\s\S]*?;$/gm, '')
      .replace(/^export /gm, ''),
  );
  return parts.join('\n');
}
