/** How far a placement has come: by what has happened alone, in the order of days, and never by a clock. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hoursOf, inOrder, plannedHours, stateOf, wishesOf } from '#server/placements/placement-rules.ts';
import { StepKind, StepState } from '#server/placements/placement-views.contract.ts';

const hours = fc.option(fc.integer({ min: 1, max: 5 }));
const anyStep = fc.record({
  stepId: fc.uuid(),
  kind: fc.constantFrom(...StepKind.enum),
  state: fc.constantFrom(...StepState.enum),
  happensOn: fc
    .date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10)),
  daysAWeek: hours,
  hoursADay: hours,
});
const anySteps = fc.uniqueArray(anyStep, { maxLength: 12, selector: ({ stepId }) => stepId });
type Step = Parameters<typeof hoursOf>[0][number];

const step = (kind: Step['kind'], happensOn: string, change: Partial<Step> = {}): Step => ({
  ...{ stepId: `${kind} ${happensOn}`, kind, happensOn, state: 'happened' },
  ...{ daysAWeek: null, hoursADay: null, ...change },
});

describe('the order of steps', () => {
  test('depends on their days alone, in whatever order they were written', () => {
    fc.assert(
      fc.property(
        anySteps.chain((steps) =>
          fc.tuple(fc.constant(steps), fc.shuffledSubarray(steps, { minLength: steps.length })),
        ),
        ([steps, shuffled]) => {
          const shown = inOrder(steps);
          expect(inOrder(shuffled)).toEqual(shown);
          const days = shown.map(({ happensOn }) => happensOn);
          expect(days).toEqual(days.toSorted());
        },
      ),
    );
  });

  test('of one day is the one in which steps usually come', () => {
    const kinds = ['end', 'resume', 'start', 'visit'] as const;
    expect(inOrder(kinds.map((kind) => step(kind, '2026-11-02'))).map(({ kind }) => kind)).toEqual([
      'visit',
      'start',
      'resume',
      'end',
    ]);
  });
});

describe('the state of a placement', () => {
  test('is said by what has happened: wishes, plans and what came to nothing leave it as it is', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const happened = steps.filter(({ state }) => state === 'happened');
        expect([stateOf(steps), hoursOf(steps)]).toEqual([stateOf(happened), hoursOf(happened)]);
      }),
    );
  });

  test.each([
    ['agreed', []],
    ['getting-to-know', [step('visit', '2026-09-01')]],
    ['getting-to-know', [step('shadowing', '2026-09-08'), step('start', '2026-10-01', { state: 'planned' })]],
    ['going', [step('visit', '2026-09-01'), step('start', '2026-10-01')]],
    ['paused', [step('start', '2026-10-01'), step('pause', '2026-11-01')]],
    ['paused', [step('start', '2026-10-01'), step('pause', '2026-11-01'), step('hours', '2026-11-02')]],
    ['going', [step('start', '2026-10-01'), step('pause', '2026-11-01'), step('resume', '2026-12-01')]],
    ['ended', [step('start', '2026-10-01'), step('end', '2026-12-01')]],
    ['going', [step('end', '2026-12-01'), step('start', '2027-02-01')]],
    ['going', [step('start', '2026-10-01'), step('end', '2026-12-01', { state: 'wished' })]],
  ] as const)('is %s', (state, steps) => {
    expect(stateOf(steps)).toBe(state);
  });
});

test('hours are the last that were said, more or fewer', () => {
  const steps = [
    step('hours', '2026-12-01', { daysAWeek: 1, hoursADay: 3 }),
    step('start', '2026-10-01', { daysAWeek: 2, hoursADay: 4 }),
    step('hours', '2027-01-01', { daysAWeek: 4, hoursADay: 4, state: 'planned' }),
    step('resume', '2026-12-10'),
  ];
  expect(hoursOf(steps)).toEqual({ daysAWeek: 1, hoursADay: 3 });
  expect(plannedHours(steps).map(({ happensOn }) => happensOn)).toEqual([
    '2026-10-01',
    '2026-12-01',
    '2027-01-01',
  ]);
});

test('wishes are those that nobody has settled', () => {
  const wished = { state: 'wished' } as const;
  const steps = [
    step('end', '2026-12-01', wished),
    step('pause', '2026-11-01', wished),
    step('change', '2026-11-01'),
  ];
  expect(wishesOf(steps)).toEqual(['pause', 'end']);
});
