/** The list without contact says what this device knows of challenges that were opened since it was asked for. */
import { expect, test } from 'vitest';
import type { AttemptForCandidate, MyPath } from '#server/attempts/attempts.contract.ts';
import { smallChallenge } from '#tests/support/small-library.ts';
import { listOnDevice } from '#web/attempts/list-on-device.ts';
import { attemptWith } from './workspace-scene.ts';

type State = MyPath['entries'][number]['state'];

function pathOf(states: Record<string, State>, rest: Partial<MyPath> = {}): MyPath {
  const entries = Object.entries(states).map(([slug, state]) => ({
    challenge: smallChallenge({ slug }).forCandidate,
    state,
    attemptId: state === 'not-opened' ? null : `attempt-${slug}`,
    openedVersion: state === 'not-opened' ? null : 1,
  }));
  const title = { sv: 'Lista', en: 'List' };
  return { pathId: 'list', title, entries, currentSlug: null, suggestion: null, ...rest };
}
const pause = { note: 'tom lista', pausedAt: '2026-11-21T10:00:00.000Z', lastRun: null, atGroup: null };
const begin = (slug: string) => ({ slug, kind: 'begin' as const, pause: null });
const goOn = (slug: string, note: typeof pause | null = null) => ({
  slug,
  kind: 'continue' as const,
  pause: note,
});
const here = (all: Record<string, Partial<AttemptForCandidate>>) => (slug: string) =>
  all[slug] && { ...attemptWith(null), slug, challengeVersion: 1, pause: null, ...all[slug] };
const told = ({ entries, currentSlug, suggestion }: MyPath) => ({
  states: entries.map(({ state }) => state),
  currentSlug,
  suggestion,
});

test('a challenge that is being written here is under way, and what one goes on with', () => {
  const path = pathOf({ one: 'not-opened', two: 'not-opened' }, { suggestion: begin('one') });
  expect(told(listOnDevice(path, here({ two: { startedAt: '2026-11-21', pause } })))).toEqual({
    states: ['not-opened', 'in-progress'],
    currentSlug: 'two',
    suggestion: goOn('two', pause),
  });
});

test('of several that were opened since, the newest is the one that one was at', () => {
  const path = pathOf(
    { one: 'not-opened', two: 'not-opened', three: 'in-progress' },
    { currentSlug: 'three' },
  );
  const copies = here({ one: { startedAt: '2026-11-22' }, two: { startedAt: '2026-11-21' } });
  expect(told(listOnDevice(path, copies)).currentSlug).toBe('one');
});

test('where nothing was opened since, the list is as it was', () => {
  const path = pathOf(
    { one: 'holds', two: 'in-progress', three: 'in-progress', four: 'not-opened' },
    { currentSlug: 'three', suggestion: goOn('three', pause) },
  );
  const copies = here({ one: {}, two: { startedAt: '2026-11-22' } });
  const { states, ...rest } = told(listOnDevice(path, copies));
  expect([states, rest]).toEqual([
    ['holds', 'in-progress', 'in-progress', 'not-opened'],
    { currentSlug: 'three', suggestion: goOn('three', pause) },
  ]);
});

test('what holds on this device holds in the list, and the next is offered', () => {
  const path = pathOf(
    { one: 'in-progress', two: 'not-opened' },
    { currentSlug: 'one', suggestion: goOn('one') },
  );
  expect(told(listOnDevice(path, here({ one: { state: 'holds' } })))).toEqual({
    states: ['holds', 'not-opened'],
    currentSlug: null,
    suggestion: begin('two'),
  });
});
