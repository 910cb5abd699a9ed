import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { defaultLimits, type Engine } from '#sandbox';
import { bundlePath, findBundle, hashOfSources } from '#sandbox/bundle/bundle-path.ts';
import { makeBundles, textsOf } from '#sandbox/bundle/make-bundles.ts';
import { engines, sourcePath } from '#sandbox/engines.ts';
import type { RunnerJob } from '#sandbox/protocol.ts';
import { ownText } from '#sandbox/runner/own-text.ts';

const folder = mkdtempSync(join(tmpdir(), 'kodlugn-bundles-'));
const hash = hashOfSources();
const whole = engines.map((engine) => `${engine}-${hash}.cjs`);
const goneProcess = 2 ** 22 + 1;

beforeAll(async () => {
  writeFileSync(join(folder, 'javascript-0123456789abcdef.cjs'), 'of other sources');
  writeFileSync(join(folder, `javascript-${hash}.cjs.${goneProcess}`), 'half ma');
  writeFileSync(join(folder, `sql-${hash}.cjs.${process.ppid}`), 'being made');
  await Promise.all([makeBundles(folder, hash), makeBundles(folder, hash)]);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

const call = (args: number[][]) => ({ form: 'call' as const, call: 'total', args, keepsArguments: false });
const common = { nonce: 'n', console: true, limits: defaultLimits };
const python = 'from __future__ import annotations\ndef total(prices): return sum(prices)\n';
const jobs: Record<Engine, RunnerJob> = {
  javascript: {
    ...common,
    language: 'typescript',
    files: { 'a.ts': 'enum Unit { One = 1 }\nexport const total = (n: number[]) => n.length + Unit.One;' },
    entry: 'a.ts',
    groups: [{ group: 0, cases: [call([[1, 2]])] }],
  },
  python: {
    ...common,
    language: 'python',
    files: { 'a.py': python },
    entry: 'a.py',
    groups: [{ group: 0, cases: [call([[1, 2]])] }],
  },
  sql: {
    ...common,
    language: 'sql',
    files: { 'a.sql': 'SELECT SUM(price) AS total FROM items' },
    entry: 'a.sql',
    schema: 'CREATE TABLE items (price INTEGER);',
    groups: [{ group: 0, cases: [{ form: 'query', tables: { items: [[1], [2]] } }] }],
  },
};

/** All that a runner says to one job, when its input ends after it has said that it is done. */
async function toldBy(path: string, job: RunnerJob): Promise<string[]> {
  const flags = ['--no-node-snapshot', '--disable-warning=ExperimentalWarning'];
  const child = spawn(process.execPath, [...flags, path], { stdio: ['pipe', 'ignore', 'pipe', 'pipe'] });
  const [, , , pipe] = child.stdio;
  child.stdin?.write(`${JSON.stringify(job)}\n`);
  pipe?.on('data', (chunk) => String(chunk).includes('"done"') && child.stdin?.end());
  const told = await text(pipe as NodeJS.ReadableStream & AsyncIterable<Buffer>);
  return told.trim().split('\n');
}

describe('the bundles that runners start from', () => {
  test('are whole when two make them at once, and what is old or left half made is gone', () => {
    expect(readdirSync(folder).sort()).toEqual([...whole, `sql-${hash}.cjs.${process.ppid}`].sort());
  });

  test.each(engines)(
    '%s: says the very same as the sources do',
    async (engine) => {
      const bundled = await toldBy(bundlePath(engine, hash, folder), jobs[engine]);
      expect(bundled.slice(0, 1)).toEqual(['ready']);
      expect(bundled.slice(1).map((line) => JSON.parse(line).kind)).toEqual(['case', 'end', 'done']);
      expect(bundled[1]).toContain('"observed":[{"step":0,"value":');
      expect(await toldBy(sourcePath(engine), jobs[engine])).toEqual(bundled);
    },
    120_000,
  );

  test('are of these sources alone: a file that changes makes another name', () => {
    const copy = mkdtempSync(join(tmpdir(), 'kodlugn-sources-'));
    cpSync(join(import.meta.dirname, '../../sandbox'), copy, { recursive: true });
    const same = hashOfSources(copy);
    writeFileSync(join(copy, 'README.md'), 'changed', { flag: 'a' });
    const told = hashOfSources(copy);
    writeFileSync(join(copy, 'runner/guest/first.lua'), 'return 1');
    const inAnotherLanguage = hashOfSources(copy);
    writeFileSync(join(copy, 'runner/guest/main.ts'), '// changed', { flag: 'a' });
    expect([same, told, new Set([hash, inAnotherLanguage, hashOfSources(copy)]).size]).toEqual([
      hash,
      hash,
      3,
    ]);
    rmSync(copy, { recursive: true });
  });

  test("hold the guest's files whatever language they are in, and nothing that a tool left beside them", () => {
    const guest = mkdtempSync(join(tmpdir(), 'kodlugn-guest-'));
    for (const name of ['a.ts', 'b.lua', '.b.lua.swp', 'README.md']) writeFileSync(join(guest, name), '1;');
    mkdirSync(join(guest, '__pycache__'));
    const place = relative(join(import.meta.dirname, '../../sandbox/runner'), guest);
    expect(textsOf(place)).toEqual({ [`${place}/a.ts`]: '1;', [`${place}/b.lua`]: '1;' });
    rmSync(guest, { recursive: true });
  });

  test('say what they lack: a guest without a file of its own never runs', () => {
    vi.stubGlobal('bundledTexts', { 'guest/main.ts': '1;' });
    expect(ownText('guest/main.ts')).toBe('1;');
    expect(() => ownText('guest/first.lua')).toThrow('guest/first.lua is not in the bundle');
    vi.unstubAllGlobals();
  });

  test('are done without where there are none', () => {
    expect(findBundle('javascript', join(folder, 'nowhere'))).toBe(undefined);
  });

  test('cannot be made where no folder can be: whoever asked is told', async () => {
    const file = join(folder, whole[0] ?? '', 'below');
    await expect(makeBundles(file, hash)).rejects.toThrow('ENOTDIR');
  });
});
