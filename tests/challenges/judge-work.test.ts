import { expect, test } from 'vitest';
import { judgeWork } from '#server/runs/judge-work.ts';
import { json } from './content.ts';
import { depsWith, loadSkeleton, openSandbox, watched } from './judging.ts';

const sandbox = openSandbox();
const javascript = (source: string) => ({ language: 'javascript' as const, files: { 'total.js': source } });
const right = javascript('export const total = (prices) => prices.reduce((a, b) => a + b, 0);');
const statesOf = (groups: { groupId: string; state: string }[]) =>
  Object.fromEntries(groups.map(({ groupId, state }) => [groupId, state]));

test('the reference solution holds in both languages, and is evidence but where a lazy program passes', async () => {
  const challenge = await loadSkeleton();
  const { solutions } = challenge.hidden;
  const judged = await Promise.all(
    (['javascript', 'typescript'] as const).map((language) =>
      judgeWork(depsWith(sandbox), challenge, { language, files: solutions[language]! }, 'a'),
    ),
  );
  const all = ['empty', 'sum', 'discount', 'unchanged'];
  expect(
    judged.map(({ result, ...rest }) => ({ ...rest, verdict: result.verdict, outcome: result.outcome })),
  ).toEqual(
    ['javascript', 'typescript'].map(() => ({
      verdict: 'holds',
      outcome: 'finished',
      heldGroupIds: all,
      evidenceGroupIds: ['sum', 'discount', 'unchanged'],
      strength: null,
      generated: true,
    })),
  );
});

test('what does not hold stands first, then the order of the challenge', async () => {
  const source = 'export const total = (prices) => prices.filter((it) => it > 0).reduce((a, b) => a + b, 0);';
  const { result } = await judgeWork(depsWith(sandbox), await loadSkeleton(), javascript(source), 'a');
  expect([result.verdict, result.groups.map(({ groupId, state }) => [groupId, state])]).toEqual([
    'partly',
    [
      ['discount', 'other-value'],
      ['empty', 'holds'],
      ['sum', 'holds'],
      ['unchanged', 'holds'],
    ],
  ]);
});

test('a program that changes its arguments is told so in the group that asks for it', async () => {
  const source =
    'export function total(prices) { let sum = 0; while (prices.length) sum += prices.pop(); return sum; }';
  const { result } = await judgeWork(depsWith(sandbox), await loadSkeleton(), javascript(source), 'a');
  expect(result.groups[0]).toMatchObject({
    groupId: 'unchanged',
    state: 'other-value',
    changedArguments: true,
  });
});

test('the same code meets the same cases, other code meets others', async () => {
  const challenge = await loadSkeleton();
  const { jobs, sandbox: noted } = watched(sandbox);
  const spaced = javascript(`${right.files['total.js']} `);
  for (const work of [right, right, spaced]) await judgeWork(depsWith(noted), challenge, work, 'a');
  const casesOf = (n: number) => JSON.stringify(jobs.filter((job) => job.tenant === 'a')[n]?.groups);
  expect([casesOf(2) === casesOf(0), casesOf(3) === casesOf(1), casesOf(4) === casesOf(0)]).toEqual([
    true,
    true,
    false,
  ]);
});

test('a second seed follows when all groups of a skill hold, and only then', async () => {
  const challenge = await loadSkeleton();
  const { jobs, sandbox: noted } = watched(sandbox);
  await judgeWork(depsWith(noted), challenge, right, 'holds');
  await judgeWork(depsWith(noted), challenge, javascript('export const total = () => 0;'), 'lazy');
  const inputs = (tenant: string) =>
    jobs
      .filter((job) => job.tenant === tenant)
      .map((job) => job.groups.find(({ id }) => id === 'sum')?.cases);
  expect([inputs('holds').length, inputs('lazy').length]).toEqual([2, 1]);
  expect(inputs('holds')[0]).not.toEqual(inputs('holds')[1]);
});

test('a group that does not hold on the second seed does not hold', async () => {
  const challenge = await loadSkeleton();
  let runs = 0;
  const { sandbox: unlucky } = watched(sandbox, (job) =>
    job.tenant === 'a' && ++runs === 2
      ? {
          outcome: 'finished',
          groups: job.groups.map(({ id }) => ({
            id,
            state: id === 'sum' ? 'other-value' : 'holds',
            cases: [],
          })),
          consoleCut: false,
          usage: { wallMs: 1 },
        }
      : undefined,
  );
  const judged = await judgeWork(depsWith(unlucky), challenge, right, 'a');
  expect([judged.result.verdict, statesOf(judged.result.groups).sum, judged.evidenceGroupIds]).toEqual([
    'partly',
    'other-value',
    ['discount', 'unchanged'],
  ]);
});

test('no hidden input, expected value or console line is in a result', async () => {
  const challenge = await loadSkeleton({
    'hidden/cases.json': json((it) => it.groups[2].cases.push({ args: [[918273]], value: 645362 })),
  });
  const source = `export function total(prices) {
    console.log('SEEN', prices);
    throw new Error('GIVEN ' + JSON.stringify(prices));
  }`;
  const judged = await judgeWork(depsWith(sandbox), challenge, javascript(source), 'a');
  expect(JSON.stringify(judged)).not.toMatch(/918273|645362|SEEN|GIVEN/);
  expect(judged.result.verdict).toBe('does-not-hold');
});

test('expected values never enter the sandbox as input of the program', async () => {
  const challenge = await loadSkeleton();
  const { jobs, sandbox: noted } = watched(sandbox);
  await judgeWork(depsWith(noted), challenge, right, 'a');
  const reference = jobs.filter((job) => job.tenant === 'challenge:cafe-total');
  expect(reference.length).toBeGreaterThan(0);
  expect(jobs.filter((job) => job.tenant === 'a').every((job) => !job.console)).toBe(true);
});

test('a program that cannot be read does not hold, and says where', async () => {
  const work = javascript('export function total(prices) {\n  return prices.length +;\n}');
  const { result } = await judgeWork(depsWith(sandbox), await loadSkeleton(), work, 'a');
  expect(result).toMatchObject({
    verdict: 'does-not-hold',
    problem: { kind: 'syntax', error: { file: 'total.js', line: 2 } },
  });
});

test('a program without the function says which name is missing', async () => {
  const work = javascript('export function sum() {}');
  const { result } = await judgeWork(depsWith(sandbox), await loadSkeleton(), work, 'a');
  expect([result.verdict, result.problem]).toEqual([
    'does-not-hold',
    { kind: 'missing-entry', detail: 'total', error: null },
  ]);
});

test.each([
  ['nothing', ''],
  ['blank lines', '\n  \n'],
])('a file with %s in it is said to be empty', async (_, text) => {
  const { result } = await judgeWork(depsWith(sandbox), await loadSkeleton(), javascript(text), 'a');
  expect(result.problem).toEqual({ kind: 'empty-file', detail: 'total.js', error: null });
});

test('files that may not be changed are the challenge’s own, and unknown files do not run', async () => {
  const challenge = await loadSkeleton({
    'public/starter/javascript/start.js': 'export const start = 0;',
    'public/starter/javascript/total.js':
      "import { start } from './start.js';\nexport const total = () => start + 1;",
    'hidden/solution/javascript/total.js':
      "import { start } from './start.js';\nexport const total = (it) => it.reduce((a, b) => a + b, start);",
  });
  const { jobs, sandbox: noted } = watched(sandbox);
  const files = {
    ...challenge.hidden.solutions.javascript,
    'start.js': 'export const start = 5;',
    'total.ts': 'export {};',
  };
  const { result } = await judgeWork(depsWith(noted), challenge, { language: 'javascript', files }, 'a');
  expect([result.verdict, Object.keys(jobs.find((job) => job.tenant === 'a')!.files).sort()]).toEqual([
    'holds',
    ['start.js', 'total.js'],
  ]);
});

test.each([
  ['throws', 'export function generate() { throw new Error("no"); }'],
  ['gives no list', 'export const generate = () => 3;'],
  ['gives no case', 'export const generate = () => [];'],
  ['gives something that is no case', 'export const generate = () => [{ input: 1 }];'],
  ['never ends', 'export function generate() { for (;;); }'],
])(
  'a generator that %s is a fault of the challenge: nothing is held against the program',
  async (_what, text) => {
    const challenge = await loadSkeleton({
      'hidden/generate.js': text,
    });
    const logged: object[] = [];
    const judged = await judgeWork(depsWith(sandbox, logged), challenge, right, 'a');
    expect([judged, logged.length]).toEqual([
      {
        result: { outcome: 'challenge-fault', verdict: 'none', problem: null, groups: [] },
        heldGroupIds: [],
        evidenceGroupIds: [],
        strength: null,
        generated: true,
      },
      1,
    ]);
  },
  60_000,
);

test('a generator whose list is too large for one answer is asked for parts of it', async () => {
  const text = `export const generate = (seed, group, count) =>
    Array.from({ length: count }, (_, i) => ({ args: [Array.from({ length: 600 }, () => i + 1)] }));`;
  const { jobs, sandbox: noted } = watched(sandbox);
  const challenge = await loadSkeleton({ 'hidden/generate.js': text });
  const { result } = await judgeWork(depsWith(noted), challenge, right, 'a');
  const sum = jobs.find((job) => job.tenant === 'a')?.groups.find(({ id }) => id === 'sum');
  expect([result.verdict, sum?.cases.length]).toEqual(['holds', 10]);
});

test('a fault of ours is told as ours', async () => {
  const { sandbox: broken } = watched(sandbox, () => ({
    outcome: 'platform-fault',
    groups: [],
    consoleCut: false,
    usage: { wallMs: 1 },
  }));
  const judged = await judgeWork(depsWith(broken), await loadSkeleton(), right, 'a');
  expect([judged.result.outcome, judged.result.verdict, judged.heldGroupIds]).toEqual([
    'platform-fault',
    'none',
    [],
  ]);
});

test('many hand-ins at once on one challenge do not fill the queue of its generator', async () => {
  const challenge = await loadSkeleton();
  const works = Array.from({ length: 6 }, (_, n) => javascript(`${right.files['total.js']} // ${n}`));
  const judged = await Promise.all(
    works.map((work, n) => judgeWork(depsWith(sandbox), challenge, work, `person:${n}`)),
  );
  expect(judged.map(({ result }) => result.verdict)).toEqual(works.map(() => 'holds'));
});
