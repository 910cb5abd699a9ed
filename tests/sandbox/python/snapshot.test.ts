import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { defaultLimits } from '#sandbox';
import type { RunnerLine } from '#sandbox/protocol.ts';
import { type Parts, readParts } from '#sandbox/runner/python/parts.ts';
import { PythonIsolate } from '#sandbox/runner/python/python-isolate.ts';
import { runPythonJob } from '#sandbox/runner/python/run-python-job.ts';
import { readSnapshot, type Snapshot, snapshotPath, writeSnapshot } from '#sandbox/runner/python/snapshot.ts';

const folder = mkdtempSync(join(tmpdir(), 'kodlugn-snapshot-'));
const path = join(folder, '1.memory');
let parts: Parts;

beforeAll(async () => {
  parts = readParts();
  const python = new PythonIsolate(parts);
  writeSnapshot(path, await python.makeSnapshot());
  python.isolate.dispose();
}, 180_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** What a fresh interpreter that starts from this tells of a small program. */
async function linesFrom(snapshot: Snapshot | undefined): Promise<RunnerLine[]> {
  const python = new PythonIsolate(parts);
  await python.start(snapshot);
  const lines: RunnerLine[] = [];
  const plan = { form: 'call' as const, call: 'solve', args: [[1, 2]], keepsArguments: false };
  const job = {
    nonce: '',
    language: 'python' as const,
    files: { 'main.py': 'import json\ndef solve(a): return [sum(a), hash("a")]' },
    entry: 'main.py',
    console: false,
    limits: defaultLimits,
    groups: [{ group: 0, cases: [plan] }],
  };
  await runPythonJob(python, job, (line) => lines.push(line));
  python.isolate.dispose();
  return lines;
}

describe('the copy of the memory that interpreters start from', () => {
  test('makes an interpreter that is the same as one that started cold', async () => {
    const warm = await linesFrom(readSnapshot(path));
    expect(warm).toMatchObject([{ report: { observed: [{ value: [3, expect.anything()] }] } }, {}, {}]);
    expect(await linesFrom(undefined)).toEqual(warm);
  }, 180_000);

  test('is named after the version of all that it is made from', () => {
    const other = snapshotPath('another version', folder);
    expect([readSnapshot(other), snapshotPath(parts.version, folder)]).toEqual([
      undefined,
      join(folder, `${parts.version}.memory`),
    ]);
  });

  test.each([
    ['cut off', (file: string) => truncateSync(file, 1_000_000)],
    ['empty', (file: string) => writeFileSync(file, '')],
    ['no snapshot at all', (file: string) => writeFileSync(file, 'x'.repeat(9_000))],
  ])('is not used when it is %s', (_what, spoil) => {
    const copy = join(folder, 'spoilt');
    copyFileSync(path, copy);
    spoil(copy);
    expect(readSnapshot(copy)).toBeUndefined();
  });

  test('made by another interpreter is refused, and never half used', async () => {
    const snapshot = readSnapshot(path)!;
    const marks = JSON.stringify({ ...JSON.parse(snapshot.marks), table: 1 });
    await expect(linesFrom({ ...snapshot, marks })).rejects.toThrow('a copy of another interpreter');
  });

  test('holds no path of this machine', () => {
    expect(readFileSync(path).includes(process.cwd())).toBe(false);
  });

  test('takes the place of those before it', () => {
    const next = join(folder, '2.memory');
    writeSnapshot(next, readSnapshot(path)!);
    expect(readdirSync(folder).filter((name) => name.endsWith('.memory'))).toEqual(['2.memory']);
    copyFileSync(next, path);
  });
});
