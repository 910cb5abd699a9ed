/** Tests that a person writes are loaded beside hidden programs: nothing of those may come back. */
import { expect, test } from 'vitest';
import { judgeWork } from '#server/runs/judge-work.ts';
import { depsWith, loadSkeleton, openSandbox } from './judging.ts';

const deps = depsWith(openSandbox());
const head =
  "import * as hidden from './total.js';\nconst text = Object.values(hidden).map(String).join();\n";

test.each([
  ['throws an error of it', 'throw Object.assign(new Error(text), { name: text });', 'load'],
  ['throws its text', 'throw text;', 'load'],
  ['names it in a stack', "throw Object.assign(new Error('x'), { stack: 'at own:///' + text });", 'load'],
  ['wants to fetch it', 'require(text);', 'load'],
  ['waits for a module of its name', 'await import(text);', 'load'],
])('a file of tests that %s is told to have stopped, and no more', async (_what, body, kind) => {
  const work = { language: 'javascript' as const, files: { 'total.test.js': head + body } };
  const challenge = await loadSkeleton({}, { kind: 'test' });
  const { result } = await judgeWork(deps, challenge, work, 'a', { evidence: false });
  expect(result.problem).toEqual({ kind, detail: '', error: null });
});

test('a mistake in the file of tests is told as one', async () => {
  const work = { language: 'javascript' as const, files: { 'total.test.js': 'test(' } };
  const challenge = await loadSkeleton({}, { kind: 'test' });
  const { result } = await judgeWork(deps, challenge, work, 'a', { evidence: false });
  expect(result.problem).toEqual({ kind: 'syntax', detail: '', error: null });
});
