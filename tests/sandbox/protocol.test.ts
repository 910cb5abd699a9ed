import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeGroup } from '#sandbox/judge/judge-group.ts';
import { type CaseReport, readRunnerLine, toBareCases } from '#sandbox/protocol.ts';
import { calls } from './ask.ts';

const nonce = 'a-secret-of-this-job';
const report = (index: number, value = index): CaseReport => ({
  case: index,
  observed: [{ step: 0, value }],
  console: [],
  consoleCut: false,
});
const line = (more: object) => JSON.stringify({ nonce, kind: 'case', group: 0, report: report(0), ...more });

describe('a line of a runner', () => {
  test('is read when it is as agreed', () => {
    expect(readRunnerLine(line({}), nonce)).toEqual({ kind: 'case', group: 0, report: report(0) });
    expect(readRunnerLine(line({ kind: 'end', count: 1 }), nonce)).toEqual({
      kind: 'end',
      group: 0,
      count: 1,
    });
    expect(readRunnerLine(line({ kind: 'done' }), nonce)).toEqual({ kind: 'done' });
  });

  test.each([
    ['another nonce', line({ nonce: 'guessed' })],
    ['no nonce', JSON.stringify({ kind: 'done' })],
    ['a kind that is none', line({ kind: 'holds' })],
    ['a group that is no index', line({ group: -1 })],
    ['a case that is no index', line({ report: { ...report(0), case: '0' } })],
    ['nothing observed', line({ report: { case: 0 } })],
    [
      'an observed value that is not portable',
      line({ report: { ...report(0), observed: [{ step: 0, value: { $float: 4 } }] } }),
    ],
    ['an error without words', line({ report: { ...report(0), observed: [{ step: 0, error: {} }] } })],
    ['arguments that are not portable', line({ report: { ...report(0), arguments: [{ $map: 1 }] } })],
    ['an end without a count', line({ kind: 'end' })],
    ['no JSON', 'FATAL ERROR: something'],
    ['null', 'null'],
    ['a list', '[]'],
  ])('is refused: %s', (_what, text) => {
    expect(readRunnerLine(text, nonce)).toBeUndefined();
  });

  test('never makes the reader throw', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.anything().map((it) => line({ report: it })),
        ),
        (text) => {
          readRunnerLine(text, nonce);
        },
      ),
    );
  });
});

describe('a group', () => {
  const group = { id: 'group', cases: [0, 1, 2].map((n) => calls([], { value: n })) };
  const reports = [0, 1, 2].map((n) => report(n));
  const stateOf = (record: Parameters<typeof judgeGroup>[1]) => judgeGroup(group, record).state;

  test('holds when every case arrived once, in order, with the end mark', () => {
    expect(stateOf({ reports, endCount: 3 })).toBe('holds');
  });

  test.each([
    ['the end mark is missing', { reports }],
    ['the end mark counts otherwise', { reports, endCount: 2 }],
    ['a case is missing', { reports: reports.slice(0, 2), endCount: 3 }],
    ['a case came twice', { reports: [...reports, report(2)], endCount: 3 }],
    ['nothing came', { reports: [], endCount: 3 }],
    ['indexes are not in order', { reports: [report(1, 0), report(0, 1), report(2)], endCount: 3 }],
    ['one index came for all', { reports: [report(0, 0), report(0, 1), report(0, 2)], endCount: 3 }],
    ['a case saw nothing', { reports: [report(0), report(1), { ...report(2), observed: [] }], endCount: 3 }],
    [
      'a case saw two things',
      {
        reports: [
          report(0),
          report(1),
          { ...report(2), observed: [...report(2).observed, ...report(2).observed] },
        ],
        endCount: 3,
      },
    ],
  ])('does not hold when %s', (_what, record) => {
    expect(stateOf(record)).not.toBe('holds');
  });
});

test('what is expected stays outside the runner', () => {
  const cases = toBareCases({
    id: 'group',
    cases: [
      { form: 'call', call: 'f', args: [1], expect: { value: 'secret' }, keepsArguments: true },
      {
        form: 'steps',
        steps: [
          { new: 'A', as: 'a', expect: { error: { name: 'secret' } } },
          { call: 'b', on: 'a', as: 'c', expect: { value: 'secret', compare: 'any-order' } },
          { get: 'd', on: 'a', expect: { value: 'secret' } },
          { set: 'd', on: 'a', to: 1, expect: { error: { name: 'secret' } } },
          { take: 2, from: 'c', expect: { value: ['secret'] } },
        ],
      },
    ],
  });
  expect(JSON.stringify(cases)).not.toMatch(/secret|expect|compare/);
});
