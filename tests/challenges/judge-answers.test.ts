import { expect, test } from 'vitest';
import { judgeWork } from '#server/runs/judge-work.ts';
import { tryLazyPrograms } from '#server/runs/lazy-groups.ts';
import { runVisible } from '#server/runs/run-visible.ts';
import { json } from './content.ts';
import { depsWith, loadSkeleton, openSandbox, watched } from './judging.ts';

const sandbox = openSandbox();
const deps = depsWith(sandbox);
const right = { none: '0', three: '42', two: '17', discount: '35', below: '-2', again: '12' };
const hand = (answers: Record<string, string>) => ({ language: 'javascript' as const, files: {}, answers });
const load = () => loadSkeleton({}, { kind: 'read' });

test('right answers hold, and nothing is run for them', async () => {
  const seen = watched(sandbox);
  const judged = await judgeWork(depsWith(seen.sandbox), await load(), hand(right), 'a');
  expect({
    verdict: judged.result.verdict,
    evidence: judged.evidenceGroupIds,
    generated: judged.generated,
    jobs: seen.jobs,
  }).toEqual({
    verdict: 'holds',
    evidence: ['sum', 'discount', 'unchanged'],
    generated: false,
    jobs: [],
  });
});

test('an answer that is no value is told from one that is another value, and from none', async () => {
  const answers = { none: 'noll', three: '41', two: '17', discount: '', again: '12' };
  const { result } = await judgeWork(deps, await load(), hand(answers), 'a');
  expect(result.groups.map(({ groupId, state, answers: of }) => [groupId, state, of])).toEqual([
    ['empty', 'no-answer', { unreadable: ['none'], missing: [] }],
    ['sum', 'other-value', { unreadable: [], missing: [] }],
    ['unchanged', 'holds', { unreadable: [], missing: [] }],
    ['discount', 'not-run', { unreadable: [], missing: ['discount', 'below'] }],
  ]);
});

test('without any answer there is no verdict', async () => {
  const { result } = await judgeWork(deps, await load(), hand({}), 'a');
  expect([result.verdict, result.outcome]).toEqual(['none', 'finished']);
});

test('answers under names that no question has change nothing', async () => {
  const answers = { ...right, constructor: '1', other: 'x' };
  const { result } = await judgeWork(deps, await load(), hand(answers), 'a');
  expect(result.verdict).toBe('holds');
});

test('a computed answer is no value: it would show what the computer can do', async () => {
  const answers = { ...right, three: '20 + 15 + 7' };
  const { result } = await judgeWork(deps, await load(), hand(answers), 'a');
  expect(result.groups[0]).toMatchObject({ groupId: 'sum', state: 'no-answer' });
});

test('a sibling is a call of the shown code with what it gives: nothing is expected of it', async () => {
  const ask = { purpose: 'sibling', groupId: 'discount' } as const;
  const result = await runVisible(deps, await load(), hand({}), 'a', ask);
  expect(result.cases).toMatchObject([
    {
      state: 'holds',
      code: 'total([30, -10])',
      expected: null,
      actual: '20',
      questions: ['discount', 'below'],
    },
  ]);
});

test('a sibling in steps tells what each line gave', async () => {
  const steps = [
    { call: 'total', args: [[2, 1]], value: 3 },
    { call: 'total', args: [[4]], value: 4 },
  ];
  const challenge = await loadSkeleton(
    { 'hidden/cases.json': json(({ groups }) => Object.assign(groups[0], { siblings: [{ steps }] })) },
    { kind: 'read' },
  );
  const ask = { purpose: 'sibling', groupId: 'empty' } as const;
  const result = await runVisible(deps, challenge, hand({}), 'a', ask);
  expect(result.cases).toMatchObject([
    {
      code: 'total([2, 1]);  // → 3\ntotal([4]);  // → 4',
      expected: null,
      actual: null,
      script: { arrows: 'gave', differsFrom: null },
    },
  ]);
});

test('the questions are drawn without their answers, the last step of a script is what is asked', async () => {
  const { forCandidate } = await loadSkeleton(
    {
      'public/questions.json': json((it) =>
        it.push({
          id: 'steps',
          steps: [
            { new: 'Till', as: 'till' },
            { call: 'sum', on: 'till' },
          ],
        }),
      ),
    },
    { kind: 'read' },
  );
  expect(forCandidate.questions?.slice(-2)).toEqual([
    {
      questionId: 'again',
      code: { javascript: 'total([6, 6])', typescript: 'total([6, 6])' },
      text: null,
    },
    {
      questionId: 'steps',
      code: {
        javascript: 'const till = new Till();\ntill.sum();',
        typescript: 'const till = new Till();\ntill.sum();',
      },
      text: null,
    },
  ]);
});

test('a group whose answers are all the same carries no evidence', async () => {
  const passed = await tryLazyPrograms(deps, await load());
  expect(passed).toEqual([{ groupId: 'empty', programs: ['always 0'] }]);
});
