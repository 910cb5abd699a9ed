/** How heavy each page may be, looked at in every build. */
import { basename } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { brotli } from './compress.ts';

/** Brotli bytes of JavaScript that a page may need before it can be used. 1 kB is 1,000 bytes. */
const budgets = { start: 90_000, page: 170_000 };

type Chunk = Rolldown.OutputChunk;

/** Prints the JavaScript of each page, and stops the build when one is too heavy. */
export function pageBudgets(): Plugin {
  return {
    name: 'page-budgets',
    apply: 'build',
    enforce: 'post',
    async generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((file): file is Chunk => file.type === 'chunk');
      const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
      const weighed = chunks.map(
        async ({ fileName, code }) => [fileName, (await brotli(code)).length] as const,
      );
      const weights = new Map(await Promise.all(weighed));
      const isLocale = (chunk: Chunk) => /locales[\\/]\w+\.json(\?\w+)?$/.test(chunk.facadeModuleId ?? '');
      const isEditor = (chunk: Chunk) => /web[\\/]editor[\\/]/.test(chunk.facadeModuleId ?? '');

      /** A chunk with all that it needs at once. */
      const whole = (name: string, seen = new Set<string>()): Set<string> => {
        if (!seen.has(name)) {
          seen.add(name);
          for (const next of byName.get(name)?.imports ?? []) whole(next, seen);
        }
        return seen;
      };
      const sum = (names: Iterable<string>) =>
        [...names].reduce((total, name) => total + (weights.get(name) ?? 0), 0);
      const dynamic = (names: Iterable<string>) =>
        [...names]
          .flatMap((name) => byName.get(name)?.dynamicImports ?? [])
          .flatMap((name) => byName.get(name) ?? []);

      const lines: { page: string; bytes: number; limit: number | null }[] = [];
      for (const entry of chunks.filter((chunk) => chunk.isEntry && ['index', 'app'].includes(chunk.name))) {
        const needed = whole(entry.fileName);
        const later = dynamic(needed);
        /** One language is fetched; the heavier one counts. */
        const language = Math.max(
          0,
          ...later.filter(isLocale).map((chunk) => weights.get(chunk.fileName) ?? 0),
        );
        const isStart = entry.name === 'index';
        lines.push({
          page: isStart ? 'start page' : 'app shell and its pages',
          bytes: sum(needed) + language,
          limit: isStart ? budgets.start : budgets.page,
        });
        for (const page of later.filter((chunk) => !isLocale(chunk) && !isEditor(chunk))) {
          lines.push({
            page: basename(page.facadeModuleId ?? page.name),
            bytes: sum(new Set([...needed, ...whole(page.fileName)])) + language,
            limit: budgets.page,
          });
        }
      }
      const shell = new Set(
        chunks.filter((chunk) => chunk.name === 'app').flatMap((chunk) => [...whole(chunk.fileName)]),
      );
      for (const editor of chunks.filter((chunk) => isEditor(chunk) && chunk.isDynamicEntry)) {
        lines.push({
          page: `editor: ${basename(editor.facadeModuleId ?? editor.name)}`,
          bytes: sum([...whole(editor.fileName)].filter((name) => !shell.has(name))),
          limit: null,
        });
      }
      const kilo = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`.padStart(9);
      for (const line of lines) {
        const limit = line.limit === null ? 'no limit, cached apart' : `at most ${kilo(line.limit).trim()}`;
        console.log(`${kilo(line.bytes)}  ${line.page} (${limit}, JavaScript, brotli)`);
      }
      const heavy = lines.filter((line) => line.limit !== null && line.bytes > line.limit);
      if (heavy.length > 0) {
        this.error(`Too much JavaScript: ${heavy.map((line) => line.page).join(', ')}. See the list above.`);
      }
    },
  };
}
