import { expect, test } from 'vitest';
import type { Language } from '#sandbox';
import { judgeWork } from '#server/runs/judge-work.ts';
import { tryLazyPrograms } from '#server/runs/lazy-groups.ts';
import { runVisible } from '#server/runs/run-visible.ts';
import { json } from './content.ts';
import { depsWith, loadSkeleton, openSandbox } from './judging.ts';

const deps = depsWith(openSandbox());
const languages: Language[] = ['javascript', 'python'];
const names = { total: 'sum_of', RangeError: 'ValueError' };
const renamed = (text: string) => text.replace('def total(', 'def sum_of(');
const named = {
  'challenge.json': json((it) => Object.assign(it.languages.python, { names })),
  'public/starter/python/total.py': renamed,
  'hidden/solution/python/total.py': renamed,
};
const load = (more = {}) => loadSkeleton({ ...named, ...more }, { languages });
const python = (text: string) => ({ language: 'python' as const, files: { 'total.py': text } });
const refusing = {
  'hidden/cases.json': json((it) => it.groups[0].cases.push({ args: [null], error: { name: 'RangeError' } })),
  'hidden/solution/javascript/total.js': (text: string) =>
    text.replace('let sum', "if (prices === null) throw new RangeError('no list');\n  let sum"),
};

test('Python is held against what the JavaScript reference gives, by its own names', async () => {
  const work = python('def sum_of(prices):\n    return sum(prices)\n');
  const judged = await judgeWork(deps, await load(), work, 'a');
  expect([judged.result.verdict, judged.evidenceGroupIds]).toEqual([
    'holds',
    ['sum', 'discount', 'unchanged'],
  ]);
});

test('an error of the cases has its name in Python', async () => {
  const body =
    'def sum_of(prices):\n    if prices is None:\n        raise ValueError("no list")\n    return sum(prices)\n';
  const { result } = await judgeWork(deps, await load(refusing), python(body), 'a', { evidence: false });
  expect(result.verdict).toBe('holds');
});

test('examples are called, drawn and answered as Python writes', async () => {
  const work = python('def sum_of(prices):\n    print(True)\n    return None\n');
  const { cases } = await runVisible(deps, await load(), work, 'a', { purpose: 'examples' });
  expect(cases[0]).toMatchObject({
    state: 'other-value',
    code: 'sum_of([20, 15])',
    expected: '35',
    actual: 'None',
    console: [{ text: 'True' }],
  });
});

test('values that only JavaScript has are what Python has instead', async () => {
  const challenge = await load({
    'public/examples.json': json((it) => {
      const map = { $map: [['a', 1]] };
      it[0] = { id: 'two-prices', call: 'total', args: [{ $undefined: true }, map], value: map };
      it[1] = { id: 'nothing', call: 'total', args: [0, { $bigint: '7' }], value: { $undefined: true } };
    }),
  });
  const work = python(
    'def sum_of(first, second):\n    return second if first is None else None if second == 7 else "other"\n',
  );
  const { cases } = await runVisible(deps, challenge, work, 'a', { purpose: 'examples' });
  expect(cases.map(({ state, code }) => [state, code])).toEqual([
    ['holds', 'sum_of(None, {"a": 1})'],
    ['holds', 'sum_of(0, 7)'],
  ]);
});

test('lazy Python programs are found out where Python is the only language', async () => {
  const challenge = await loadSkeleton({}, { languages: ['python'] });
  const passed = await tryLazyPrograms(deps, challenge);
  expect(passed.map(({ groupId }) => groupId)).toEqual(['empty']);
}, 180_000);

test('Python tests are functions with assert; each says what it found', async () => {
  const challenge = await loadSkeleton({}, { kind: 'test', languages: ['python'] });
  const body = `from total import total

def test_two():
    assert total([20, 15]) == 35

def helper():
    assert False

async def test_words():
    assert total([]) == 0, "nothing costs nothing"

def test_raises():
    raise KeyError("odd")
`;
  const work = { language: 'python' as const, files: { 'test_total.py': body } };
  const { cases } = await runVisible(deps, challenge, work, 'a', { purpose: 'examples' });
  expect(cases.map(({ program }) => program?.tests)).toEqual([
    [
      { name: 'test_two', error: null },
      { name: 'test_words', error: null },
      { name: 'test_raises', error: "KeyError: 'odd'" },
    ],
    [
      { name: 'test_two', error: 'assert total([20, 15]) == 35: gave 1' },
      { name: 'test_words', error: 'nothing costs nothing' },
      { name: 'test_raises', error: "KeyError: 'odd'" },
    ],
  ]);
});

test('answers are read as Python writes values', async () => {
  const challenge = await loadSkeleton(
    {
      'public/starter/python/total.py':
        'def total(prices):\n    return {"prices": prices, "any": bool(prices)}\n',
      'hidden/cases.json': json((it) => {
        for (const group of it.groups) {
          for (const one of group.cases) one.value = { prices: [], any: false };
        }
      }),
    },
    { kind: 'read', languages: ['python'] },
  );
  const answers = { none: "{'prices': [], 'any': False}" };
  const { result } = await judgeWork(deps, challenge, { language: 'python', files: {}, answers }, 'a');
  expect(result.groups.find(({ groupId }) => groupId === 'empty')?.state).toBe('holds');
});

test('claims are told in the names of the language', async () => {
  const challenge = await load({
    'hidden/cases.json': json((it) =>
      Object.assign(it.groups[0].sentence, { sv: 'Ingen lista ger ett RangeError.' }),
    ),
  });
  const work = python('def sum_of(prices):\n    return 0\n');
  const { result } = await judgeWork(deps, challenge, work, 'a', { evidence: false });
  expect(result.groups.map(({ sentence }) => sentence.sv)).toContain('Ingen lista ger ett ValueError.');
});
