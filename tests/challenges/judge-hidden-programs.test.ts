/** Tests that a person writes are run beside hidden programs: nothing of those may come back, whatever they do. */
import { describe, expect, test } from 'vitest';
import type { Language } from '#sandbox';
import type { Challenge } from '#server/challenges/challenge-library.ts';
import { judgeWork } from '#server/runs/judge-work.ts';
import { runVisible } from '#server/runs/run-visible.ts';
import { depsWith, loadSkeleton, openSandbox } from './judging.ts';

const deps = depsWith(openSandbox());

/** Hidden words that no test of a person's holds: lines of programs that hand-ins are held against. */
function secretsOf({ programs, hidden }: Challenge, language: Language): string[] {
  const judged = hidden.groups.flatMap(({ cases }) =>
    (cases ?? []).flatMap((one) => ('program' in one ? [one.program] : [])),
  );
  const lines = (isSecret: boolean) =>
    Object.entries(programs)
      .filter(([name, { isPublic }]) => !isPublic && judged.includes(name) === isSecret)
      .flatMap(([, { files }]) => Object.values(files[language] ?? {}).flatMap((text) => text.split('\n')));
  const shown = lines(false).map((line) => line.trim());
  return lines(true)
    .map((line) => line.trim())
    .filter((line) => line.length > 12 && !shown.includes(line) && !line.startsWith('export function'));
}

/** Everything a browser gets of a hand-in, of its examples and of a shown case. */
async function allThatIsSaid(challenge: Challenge, language: Language, source: string) {
  const entry = challenge.manifest.languages[language]?.entry ?? '';
  const work = { language, files: { [entry]: source } };
  const { result } = await judgeWork(deps, challenge, work, 'a', { evidence: false });
  const asks = [{ purpose: 'examples' } as const, { purpose: 'sibling', groupId: 'notices-last' } as const];
  const visible = [];
  for (const ask of asks) visible.push(await runVisible(deps, challenge, work, 'a', ask));
  return { result, said: JSON.stringify([result, visible]) };
}

const inScript = (body: string) => `import { equal, test } from './testing.js';
import * as hidden from './total.js';
const text = Object.values(hidden).map(String).join();
${body}`;
const script = {
  'print it': "test('it', () => { console.log(text); console.error(hidden.total); throw new Error(text); });",
  'name a test by it': 'test(text, () => equal(text, 1));',
  'throw it while loading': 'throw Object.assign(new Error(text, { cause: text }), { name: text });',
  'throw its text': 'throw text;',
  'write it into a stack': "throw Object.assign(new Error('x'), { stack: 'at own:///' + text + ':1:1' });",
  'fetch it': 'require(text);',
  'wait for a module of its name': 'await import(text);',
  'reject with it': "test('it', async () => { Promise.reject(new Error(text)); await 1; throw text; });",
  'be it, as a value': 'globalThis.runTests = () => text; module.exports = { [text]: 1 };',
  'take the place of what collects':
    "Object.defineProperty(Array.prototype, 'push', { value() { throw text; } }); test('it', () => {});",
};
const inPython = (body: string) => `import inspect
import sys
import total as hidden

text = inspect.getsource(hidden) + repr(hidden.total.__code__.co_consts) + hidden.__loader__.source

def case_of():
    frame = sys._getframe()
    while "case" not in frame.f_locals:
        frame = frame.f_back
    return frame.f_locals["case"]

${body}`;
const python = {
  'print it': 'def test_it():\n    print(text)\n    raise Exception(text) from Exception(text)',
  'name a test by it':
    'globals()["test_" + text] = lambda: None\nglobals()["test_" + text].__module__ = __name__',
  'throw it while loading': 'raise type(text, (Exception,), {})(text)',
  'fetch it': '__import__(text)',
  'write it where the case is told, when called':
    'def test_it():\n    for key in ("problem", "load", "missing", "notCallable", "limit"):\n        case_of().extra[key] = {"kind": "missing-entry", "name": text} if key == "problem" else text',
  'write it where the case is told, while loading':
    'case_of().extra["problem"] = {"kind": "missing-entry", "name": text}\nraise Exception(text)',
  'say that its name is missing': 'case_of().extra["missing"] = text\nraise SystemExit',
  'write the lines of an answer':
    'for key, value in list(case_of().need.__globals__.items()):\n    if key == "told_of":\n        case_of().need.__globals__[key] = lambda case: \'{"observed":[],"missing":"\' + text.replace(chr(10), " ").replace(chr(34), "") + \'"}\'\nraise Exception(text)',
};

describe.each([
  ['javascript', inScript, script],
  ['typescript', inScript, script],
  ['python', inPython, python],
] as const)('in %s', (language, around, attacks) => {
  test.each(Object.entries(attacks))(
    'tests that %s tell nothing of the programs',
    async (_what, body) => {
      const challenge = await loadSkeleton({}, { kind: 'test', languages: [language] });
      const secrets = secretsOf(challenge, language);
      const { said, result } = await allThatIsSaid(challenge, language, around(body));
      expect(secrets.length).toBeGreaterThan(1);
      expect(secrets.filter((secret) => said.includes(JSON.stringify(secret).slice(1, -1)))).toEqual([]);
      expect(['', 'run_tests', null]).toContain(result.problem?.detail ?? null);
    },
    120_000,
  );
});

test('a mistake in the file of tests is told as one', async () => {
  const work = { language: 'javascript' as const, files: { 'total.test.js': 'test(' } };
  const challenge = await loadSkeleton({}, { kind: 'test' });
  const { result } = await judgeWork(deps, challenge, work, 'a', { evidence: false });
  expect(result.problem).toEqual({ kind: 'syntax', detail: '', error: null });
});
