/** Builds the web (two entries and the service worker, pre-compressed, with budgets that fail the build) and configures Vitest. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { build, type Plugin, type Rolldown } from 'vite';
import { defineConfig } from 'vitest/config';
import en from './web/locales/en.json' with { type: 'json' };
import { takePart } from './web/locales/sentence-parts.ts';
import sv from './web/locales/sv.json' with { type: 'json' };

/** Brotli bytes of JavaScript that a page may need before it can be used. 1 kB is 1,000 bytes. */
const budgets = { start: 90_000, page: 170_000 };

const root = import.meta.dirname;
const isVitest = process.env.VITEST !== undefined;

type Chunk = Rolldown.OutputChunk;

const compressed = new Map<string, Promise<Buffer>>();

/** Each text is compressed once, many at a time. The editor's megabytes at the strongest level would take minutes. */
function brotli(text: string): Promise<Buffer> {
  const known = compressed.get(text);
  if (known !== undefined) return known;
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
  const params = {
    [BROTLI_PARAM_QUALITY]: text.length > 400_000 ? 9 : 11,
    [BROTLI_PARAM_SIZE_HINT]: text.length,
  };
  const compressing = promisify(brotliCompress)(text, { params });
  compressed.set(text, compressing);
  return compressing;
}

async function writeCompressed(folder: string, name: string, text: string): Promise<void> {
  const path = join(folder, name);
  writeFileSync(`${path}.br`, await brotli(text));
  writeFileSync(`${path}.gz`, await promisify(gzip)(text, { level: 9 }));
}

/** `{{common.noScript}}` in an HTML entry becomes the Swedish sentence, `{{en:…}}` the English: none lives outside the locales. */
function sentencesInHtml(): Plugin {
  const find = (path: string, words: unknown): string => {
    const value = path.split('.').reduce((at, key) => (at as Record<string, unknown>)?.[key], words);
    if (typeof value !== 'string') throw new Error(`No sentence ${path} in web/locales`);
    return value;
  };
  return {
    name: 'sentences-in-html',
    transformIndexHtml: (html) =>
      html.replaceAll(/\{\{(en:)?([\w.]+)\}\}/g, (_, isEnglish: string | undefined, path: string) =>
        find(path, isEnglish ? en : sv),
      ),
  };
}

/** `sv.json?start` is a part of a language: a page stays light however many sentences there are. */
function partsOfSentences(): Plugin {
  return {
    name: 'parts-of-sentences',
    enforce: 'pre',
    load(id) {
      const [, file, part] = /^(.*locales[\\/]\w+\.json)\?(\w+)$/.exec(id) ?? [];
      if (file === undefined || part === undefined) return undefined;
      const sentences = takePart(JSON.parse(readFileSync(file, 'utf8')), part);
      return { code: JSON.stringify(sentences), moduleType: 'json' };
    },
  };
}

/** `data-sentences="start"` in an HTML entry becomes where that part lies in each language, for `comfort-first.js`. */
function whereSentencesLie(): Plugin {
  return {
    name: 'where-sentences-lie',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle }) =>
        html.replace(/data-sentences="(\w+)"/, (_, part: string) =>
          ['sv', 'en']
            .map((locale) => {
              const made = Object.values(bundle ?? {}).find(
                (file) =>
                  file.type === 'chunk' && file.facadeModuleId?.endsWith(`/locales/${locale}.json?${part}`),
              );
              if (made === undefined) throw new Error(`No sentences ${part} in ${locale} were built`);
              return `data-${locale}="/${made.fileName}"`;
            })
            .join(' '),
        ),
    },
  };
}

/** Writes `.br` and `.gz` beside every text file, so that the server never compresses. */
function precompress(): Plugin {
  return {
    name: 'precompress',
    apply: 'build',
    enforce: 'post',
    async writeBundle(options, bundle) {
      const folder = options.dir ?? join(root, 'dist/web');
      const written = Object.values(bundle).map((file) => ({
        name: file.fileName,
        text: file.type === 'chunk' ? file.code : Buffer.from(file.source).toString(),
      }));
      const copied = readdirSync(join(root, 'web/public')).map((name) => ({
        name,
        text: readFileSync(join(root, 'web/public', name), 'utf8'),
      }));
      const texts = [...written, ...copied].filter(({ name }) => /\.(js|css|html|svg|json|txt)$/.test(name));
      await Promise.all(texts.map(({ name, text }) => writeCompressed(folder, name, text)));
    },
  };
}

/** Prints the JavaScript of each page, and stops the build when one is too heavy. */
function pageBudgets(): Plugin {
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

/** Builds the service worker, a file of its own that knows every file of this build (web/worker/). */
function serviceWorker(): Plugin {
  return {
    name: 'service-worker',
    apply: 'build',
    enforce: 'post',
    // Only what was written is final: the names of files are put into one another last of all.
    async writeBundle(options, bundle) {
      const folder = options.dir ?? join(root, 'dist/web');
      const built = Object.values(bundle).map((file) => ({
        path: `/${file.fileName.replace(/^index\.html$/, '')}`,
        content: file.type === 'chunk' ? file.code : file.source,
      }));
      const copied = readdirSync(join(root, 'web/public'), { withFileTypes: true })
        .filter((file) => file.isFile() && !file.name.endsWith('.txt'))
        .map(({ name }) => ({ path: `/${name}`, content: readFileSync(join(root, 'web/public', name)) }));
      const early = filesOfPages(bundle);
      const isEarly = ({ path }: { path: string }) =>
        !path.startsWith('/assets/') || early.has(path.slice(1));
      const files = [...built, ...copied].filter(isEarly).map(({ path, content }) => {
        return [path, `sha256-${createHash('sha256').update(content).digest('base64')}`] as const;
      });
      const later = built.filter((file) => !isEarly(file)).map(({ path }) => path);
      const shell = { files: Object.fromEntries(files), later };
      const made = await build({
        configFile: false,
        logLevel: 'error',
        define: { builtShell: JSON.stringify(shell) },
        build: {
          write: false,
          rolldownOptions: {
            input: join(root, 'web/worker/service-worker.ts'),
            output: { format: 'iife' },
          },
        },
      });
      const [chunk] = (made as Rolldown.RolldownOutput).output;
      writeFileSync(join(folder, 'service-worker.js'), chunk.code);
      await writeCompressed(folder, 'service-worker.js', chunk.code);
    },
  };
}

/** What the pages are made of, but the editor and the pages of staff: those are fetched where they are used. */
function filesOfPages(bundle: Rolldown.OutputBundle): Set<string> {
  const names = new Set<string>();
  const add = (name: string) => {
    const file = bundle[name];
    if (
      file?.type !== 'chunk' ||
      names.has(name) ||
      /monaco|staff-pages|\?staff/.test(file.facadeModuleId ?? '')
    )
      return;
    names.add(name);
    for (const css of file.viteMetadata?.importedCss ?? []) names.add(css);
    for (const next of [...file.imports, ...file.dynamicImports]) add(next);
  };
  for (const file of Object.values(bundle)) if (file.type === 'chunk' && file.isEntry) add(file.fileName);
  return names;
}

const browserTests = ['tests/journeys/**/*.test.ts', 'tests/{calm,security,web}/**/*.browser.test.ts'];
const processTests = [
  'tests/storm/**/*.test.ts',
  'tests/boot.test.ts',
  'tests/security/*.process.test.ts',
  'tests/sandbox/{hostile,honest,beginner}/*.test.ts',
];

/** In milliseconds: longer than a server may take to be ready. */
const patient = { testTimeout: 180_000, hookTimeout: 240_000 };

export default defineConfig({
  root: isVitest ? root : join(root, 'web'),
  plugins: [
    react(),
    sentencesInHtml(),
    partsOfSentences(),
    whereSentencesLie(),
    serviceWorker(),
    precompress(),
    pageBudgets(),
  ],
  build: {
    outDir: join(root, 'dist/web'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 4_000,
    rolldownOptions: {
      input: { index: join(root, 'web/index.html'), app: join(root, 'web/app.html') },
    },
  },
  worker: { format: 'es' },
  test: {
    setupFiles: [join(root, 'tests/support/setup.ts')],
    environment: 'node',
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // The usual second is less than a busy machine needs to look once.
    expect: { poll: { timeout: 20_000 } },
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...browserTests, ...processTests],
          sequence: { groupOrder: 0 },
        },
      },
      {
        // Much of a browser's time is waiting: two files at a time.
        extends: true,
        test: { name: 'browser', include: browserTests, ...patient, sequence: { groupOrder: 1 } },
      },
      {
        // Processes that fill the machine or are killed on it: one file at a time.
        extends: true,
        test: {
          name: 'process',
          include: processTests,
          fileParallelism: false,
          ...patient,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
