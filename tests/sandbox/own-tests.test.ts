import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { JobCase, Portable } from '#sandbox';
import { judgeCase } from '#sandbox/judge/judge-group.ts';

const caseThat = (should: 'accept' | 'notice'): JobCase => {
  return { form: 'call', call: 'runTests', args: [], expect: { tests: should } };
};

/** What is said of a person's tests that gave this. */
function stateOf(should: 'accept' | 'notice', said: Portable) {
  const report = { case: 0, observed: [{ step: 0, value: said }], console: [], consoleCut: false };
  return judgeCase(caseThat(should), report).state;
}

const holds = { name: 'an empty list', error: null };
const complains = { name: 'the last row', error: 'expected 3, got 2' };

describe("a person's own tests", () => {
  test.each<[string, Portable, string, string]>([
    ['all hold', [holds, holds], 'holds', 'other-value'],
    ['one complains', [holds, complains], 'other-value', 'holds'],
    ['all complain', [complains], 'other-value', 'holds'],
    ['there are none', [], 'no-answer', 'no-answer'],
    ['no list came', null, 'no-answer', 'no-answer'],
    ['a record came', { error: null }, 'no-answer', 'no-answer'],
    ['nothing is said of a test', [null], 'other-value', 'holds'],
    ['a test says nothing of errors', [{ name: 'odd' }], 'other-value', 'holds'],
    ['a test says undefined', [{ name: 'odd', error: { $undefined: true } }], 'other-value', 'holds'],
  ])('%s', (_what, said, accepting, noticing) => {
    expect([stateOf('accept', said), stateOf('notice', said)]).toEqual([accepting, noticing]);
  });

  test('the same answers never both accept and notice a program', () => {
    const error = fc.option(fc.string(), { nil: null });
    fc.assert(
      fc.property(fc.array(fc.record({ name: fc.string(), error })), (said) => {
        const states = [stateOf('accept', said), stateOf('notice', said)];
        expect(states.filter((state) => state === 'holds')).toHaveLength(Math.min(1, said.length));
      }),
    );
  });

  test('an error while they ran is no word about the program', () => {
    const observed = [{ step: 0, error: { name: 'TypeError', message: 'x is not a function' } }];
    const state = judgeCase(caseThat('notice'), { case: 0, observed, console: [], consoleCut: false }).state;
    expect(state).toBe('error');
  });
});
