import { expect, test } from 'vitest';
import { judgeWork } from '#server/runs/judge-work.ts';
import { tryLazyPrograms } from '#server/runs/lazy-groups.ts';
import { runVisible } from '#server/runs/run-visible.ts';
import { json } from './content.ts';
import { depsWith, loadSkeleton, openSandbox } from './judging.ts';

const deps = depsWith(openSandbox());
const load = () => loadSkeleton({}, { kind: 'test' });
const head = "import { equal, test, throws } from './testing.js';\nimport { total } from './total.js';\n";
const tests = (body: string) => ({
  language: 'javascript' as const,
  files: { 'total.test.js': `${head}${body}` },
});
const good = tests(`test('a discount', () => equal(total([10, -4, 5]), 11));
test('nothing', async () => equal(await Promise.resolve(total([])), 0));`);
const states = async (body: string) => {
  const { result } = await judgeWork(deps, await load(), tests(body), 'a', { evidence: false });
  return Object.fromEntries(result.groups.map(({ groupId, state }) => [groupId, state]));
};
const examples = { purpose: 'examples' } as const;

test('tests that tell right programs from wrong ones hold, and are evidence', async () => {
  const judged = await judgeWork(deps, await load(), good, 'a');
  expect([judged.result.verdict, judged.evidenceGroupIds]).toEqual(['holds', ['notices-discounts']]);
});

test('tests that always complain hold nothing', async () => {
  expect(await states("test('no', () => { throw new Error('no'); });")).toEqual({
    'accepts-right': 'other-value',
    'notices-discounts': 'other-value',
    'notices-last': 'other-value',
    'notices-constant': 'other-value',
  });
});

test('tests that are always content accept right programs, and notice nothing', async () => {
  expect(await states("test('yes', () => {});")).toEqual({
    'accepts-right': 'holds',
    'notices-discounts': 'other-value',
    'notices-last': 'other-value',
    'notices-constant': 'other-value',
  });
});

test('no test at all is no answer', async () => {
  expect(Object.values(await states(''))).toEqual(Array(4).fill('no-answer'));
});

test('a list of tests that the person writes instead gains nothing', async () => {
  const forged = `Object.defineProperty(Array.prototype, 'push', { value() {} });
test('it', () => {});`;
  expect(Object.values(await states(forged))).toEqual(Array(4).fill('no-answer'));
});

test('the shown programs are tried, and each test says what it found', async () => {
  const work = tests(`test('two', () => equal(total([20, 15]), 35));
test('records', () => equal([{ a: total([]) }], [{ a: 0 }]));
test('throws', () => throws(() => { throw new RangeError('no'); }, 'RangeError'));
test('never throws', () => throws(() => 1));`);
  const { cases } = await runVisible(deps, await load(), work, 'a', examples);
  expect(cases.map(({ exampleId, state, program }) => [exampleId, state, program?.tests])).toEqual([
    [
      'right',
      'other-value',
      [
        { name: 'two', error: null },
        { name: 'records', error: null },
        { name: 'throws', error: null },
        { name: 'never throws', error: 'threw nothing, expected an error' },
      ],
    ],
    [
      'always-one',
      'holds',
      [
        { name: 'two', error: 'gave 1, expected 35' },
        { name: 'records', error: 'gave [{"a":1}], expected [{"a":0}]' },
        { name: 'throws', error: null },
        { name: 'never throws', error: 'threw nothing, expected an error' },
      ],
    ],
  ]);
});

test('an example shows its program, and nothing that is called', async () => {
  const { cases } = await runVisible(deps, await load(), good, 'a', examples);
  expect(cases[1]).toMatchObject({
    code: '',
    expected: null,
    actual: null,
    program: { should: 'notice', files: { 'total.js': expect.stringContaining('return 1;') } },
  });
});

test('a sibling shows a program of the same kind', async () => {
  const ask = { purpose: 'sibling', groupId: 'notices-last' } as const;
  const { cases } = await runVisible(deps, await load(), good, 'a', ask);
  expect(cases).toMatchObject([{ exampleId: null, state: 'holds', program: { should: 'notice' } }]);
});

test('a syntax error is told with the line of the person, where the programs are shown', async () => {
  const { problem } = await runVisible(deps, await load(), tests('test("a", () => {'), 'a', examples);
  expect(problem).toMatchObject({ kind: 'syntax', error: { file: 'total.test.js', line: 3 } });
});

test('a test that never ends is stopped, and the groups it does not meet hold', async () => {
  const body = `test('a discount', () => equal(total([10, -4]), 6));
test('loops', () => { while (total([3]) === 1); });`;
  expect(await states(body)).toEqual({
    'accepts-right': 'holds',
    'notices-discounts': 'holds',
    'notices-last': 'holds',
    'notices-constant': 'no-answer',
  });
});

test.each(['javascript', 'python'] as const)(
  'knowing the shown %s program by its text holds only where it is alone',
  async (language) => {
    const alone = json((it) => {
      const [fault] = it.groups[1].cases;
      it.groups[1].cases = [fault, { program: 'right-loop', tests: 'accept' }];
    });
    const challenge = await loadSkeleton(
      { 'hidden/cases.json': alone },
      { kind: 'test', languages: [language] },
    );
    const passed = await tryLazyPrograms(deps, challenge);
    const byHeart = passed.filter(({ programs }) =>
      programs.includes('a test that knows the shown program by its text'),
    );
    expect(byHeart.map(({ groupId }) => groupId)).toEqual(['notices-discounts']);
  },
  180_000,
);

test('the helper lies beside the tests, to read and not to change', async () => {
  const { starters } = (await load()).forCandidate;
  expect([Object.keys(starters.javascript?.files ?? {}), starters.javascript?.editable]).toEqual([
    ['total.test.js', 'testing.js'],
    ['total.test.js'],
  ]);
});
