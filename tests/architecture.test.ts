import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Contract } from '#server/http/contract.ts';
import { buildTestApp, type TestApp } from './support/app.ts';
import { importTable, nouns, packagesInOnePlace, wordsInOnePlace } from './support/import-table.ts';
import { listFiles, readSource, readSourceFile, type SourceFile } from './support/source-files.ts';

const root = join(import.meta.dirname, '..');
const topFolder = (path: string) => path.split('/')[0];
const sources = listFiles(/\.(ts|tsx|mjs)$/).map(readSourceFile);

describe('the tree', () => {
  const say = (file: SourceFile, written: string) => `${file.path} imports ${written}`;

  test.each(importTable.map((rule, index) => ({ ...rule, index })))('$name', ({ index, allows }) => {
    const own = sources.filter(
      (file) => importTable.findIndex((rule) => rule.files.test(file.path)) === index,
    );
    const strays = own.flatMap((file) =>
      file.imports
        .filter((one) => !allows(one, file.path.split('/')[1] ?? ''))
        .map((one) => say(file, one.written)),
    );
    expect(strays).toEqual([]);
  });

  test('some packages are used in one place alone', () => {
    const strays = sources.flatMap((file) =>
      file.imports
        .filter((one) => one.isPackage && !one.isType)
        .filter((one) =>
          packagesInOnePlace.some((rule) => rule.packages.test(one.target) && !rule.files.test(file.path)),
        )
        .map((one) => say(file, one.written)),
    );
    expect(strays).toEqual([]);
  });

  test('settings, requests and SQL are written where they belong', () => {
    const strays = wordsInOnePlace.flatMap((rule) =>
      sources
        .filter(
          (file) => rule.in.test(file.path) && !rule.onlyIn.test(file.path) && rule.word.test(file.text),
        )
        .map((file) => `${file.path} has ${rule.word}`),
    );
    expect(strays).toEqual([]);
  });

  test('imports across top-level folders begin with #, those inside one with a dot', () => {
    const strays = sources
      .filter((file) => file.path.includes('/') && !file.path.startsWith('tests/'))
      .flatMap((file) =>
        file.imports
          .filter(
            (one) =>
              !one.isPackage && ['server', 'web', 'sandbox', 'tests'].includes(topFolder(one.target) ?? ''),
          )
          .filter((one) => one.written.startsWith('#') === (topFolder(one.target) === topFolder(file.path)))
          .map((one) => say(file, one.written)),
      );
    expect(strays).toEqual([]);
  });

  test('every folder of the server and the web is a noun or a named shared part', () => {
    const foldersOf = (folder: string) =>
      readdirSync(join(root, folder), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name);
    const shared = {
      server: ['http', 'db', 'bundle'],
      web: ['build', 'ui', 'comfort', 'editor', 'locales', 'public', 'worker'],
    };
    const unknown = (['server', 'web'] as const).flatMap((folder) =>
      foldersOf(folder).filter((name) => !nouns.includes(name) && !shared[folder].includes(name)),
    );
    expect(unknown).toEqual([]);
  });
});

describe('a file', () => {
  const kept = /\.(ts|tsx|mjs|css|html|sh)$/;
  const content = /^(challenges\/|server\/db\/migrations\/|tests\/challenges\/fixtures\/)/;

  test('has at most 300 lines', () => {
    const long = listFiles(kept)
      .filter((path) => !content.test(path))
      .map((path) => ({ path, lines: readSource(path).split('\n').length - 1 }))
      .filter(({ lines }) => lines > 300);
    expect(long).toEqual([]);
  });

  test('that styles a noun styles nothing that stands around every page', () => {
    const namesIn = (texts: string[], pattern: RegExp) =>
      new Set(
        texts.flatMap((text) => [...text.matchAll(pattern)].flatMap(([, names = '']) => names.split(' '))),
      );
    const shared = namesIn(listFiles(/^web\/ui\/.*\.tsx$/).map(readSource), /className="([\w -]+)"/g);
    // What the report looks like on paper is said of whole pages: of those that hold one, below.
    const styles = listFiles(/^web\/.*\.css$/).filter((path) => !/^web\/ui\/|-on-paper\.css$/.test(path));
    const strays = styles.flatMap((path) =>
      [...readSource(path).matchAll(/^[ \t]*([^@{}/*\n][^{}]*)\{/gm)]
        .flatMap(([, selectors = '']) => selectors.split(','))
        .filter((selector) => {
          const names = [...namesIn([selector], /\.([a-z][\w-]*)/g)];
          return names.length > 0 && names.every((name) => shared.has(name));
        })
        .map((selector) => `${path}: ${selector.trim()}`),
    );
    expect(strays).toEqual([]);
  });

  test('that says how whole pages look on paper names the pages by what they hold', () => {
    const papers = listFiles(/^web\/.*-on-paper\.css$/);
    const strays = papers.flatMap((path) =>
      [...readSource(path).matchAll(/^(?: {2})?([^\s@}/][^{}]*)\{/gm)]
        .map(([, selectors = '']) => selectors.trim())
        .filter((selectors) => !/^(:root|:where\(:root):has\(/.test(selectors)),
    );
    expect({ papers: papers.length, strays }).toEqual({ papers: 1, strays: [] });
  });

  test('has no default export, where no tool demands one', () => {
    const strays = sources.filter((file) => file.hasDefaultExport && file.path !== 'vite.config.ts');
    expect(strays.map((file) => file.path).filter((path) => !content.test(path))).toEqual([]);
  });

  test('has a name of whole words with hyphens between', () => {
    const strays = sources.filter((file) => !/^[a-z0-9.-]+$/.test(file.path.split('/').at(-1) ?? ''));
    expect(strays.map((file) => file.path).filter((path) => !content.test(path))).toEqual([]);
  });

  test('of tests leaves no test out', () => {
    const word = new RegExp(`\\b(test|it|describe)\\.(${['skip', 'only', 'todo'].join('|')})\\b`);
    expect(sources.filter((file) => word.test(file.text)).map((file) => file.path)).toEqual([]);
  });
});

describe('every route of every contract', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await buildTestApp();
  });
  afterAll(() => app.close());

  test('is registered', async () => {
    const files = listFiles(/^server\/\w+\/\w+\.contract\.ts$/);
    const modules = await Promise.all(files.map((path) => import(join(root, path))));
    const addresses = modules.flatMap((module: Record<string, unknown>) =>
      Object.entries(module)
        .filter(([name]) => name.endsWith('Contract'))
        .flatMap(([, contract]) => Object.keys(contract as Contract)),
    );
    const missing = addresses.filter((address) => {
      const [method = '', url = ''] = address.split(' ');
      return !app.app.hasRoute({ method, url } as Parameters<typeof app.app.hasRoute>[0]);
    });
    expect(addresses.length).toBeGreaterThan(20);
    expect(missing).toEqual([]);
  });
});
