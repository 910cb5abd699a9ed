/** The project's own source files, and what each imports. For tests about the shape of the code. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { parseSync } from 'oxc-parser';

const root = join(import.meta.dirname, '..', '..');

export type Import = {
  /** What stands in the source text. */
  written: string;
  /** Path from the project's root, or the name of a package (`node:fs`, `fastify`, `@fastify/cookie`). */
  target: string;
  isPackage: boolean;
  isType: boolean;
};
export type SourceFile = { path: string; text: string; imports: Import[]; hasDefaultExport: boolean };

const folders = ['server', 'web', 'sandbox', 'tests', 'challenges'];

/** Programs that the tests hand in: content, as strange as can be. */
const guests = /^tests\/sandbox\/\w+\/(javascript|python|sql)\//;

/** Paths from the project's root. Nothing built or downloaded lies in these folders. */
export function listFiles(ending: RegExp): string[] {
  const inside = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(root, join(entry.parentPath, entry.name))),
  );
  return ['vite.config.ts', ...inside].filter((path) => ending.test(path) && !guests.test(path)).sort();
}

export function readSource(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

function resolveTarget(from: string, written: string): { target: string; isPackage: boolean } {
  const bare = written.replace(/\?.*$/, '');
  if (bare === '#sandbox') return { target: 'sandbox/index.ts', isPackage: false };
  if (bare.startsWith('#')) return { target: bare.slice(1), isPackage: false };
  if (bare.startsWith('.')) return { target: normalize(join(dirname(from), bare)), isPackage: false };
  const parts = bare.split('/');
  const name = bare.startsWith('node:') ? bare : parts.slice(0, bare.startsWith('@') ? 2 : 1).join('/');
  return { target: name, isPackage: true };
}

export function readSourceFile(path: string): SourceFile {
  const text = readSource(path);
  const { module } = parseSync(path, text);
  const found = [
    ...module.staticImports.map(({ moduleRequest, entries }) => ({
      written: moduleRequest.value,
      isType: entries.length > 0 && entries.every((entry) => entry.isType),
    })),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest, isType }) =>
        moduleRequest ? [{ written: moduleRequest.value, isType }] : [],
      ),
    ),
    ...module.dynamicImports.flatMap(({ moduleRequest }) => {
      const written = text.slice(moduleRequest.start, moduleRequest.end);
      return /^['"]/.test(written) ? [{ written: written.slice(1, -1), isType: false }] : [];
    }),
  ];
  return {
    path,
    text,
    imports: found.map((one) => ({ ...one, ...resolveTarget(path, one.written) })),
    hasDefaultExport: module.staticExports.some(({ entries }) =>
      entries.some((entry) => entry.exportName.kind === 'Default'),
    ),
  };
}
