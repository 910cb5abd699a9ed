/** No promise without somebody who keeps it, and none shown on the page that was not tried. */
import { expect, test } from 'vitest';
import results from '#web/organisation/calm-results.json' with { type: 'json' };
import { countTried, promiseGroups, stateOf } from '#web/organisation/promises.ts';
import { rulesIn, rulesWithPeople, rulesWithTests } from './rules.ts';

const all = Array.from({ length: 48 }, (_, index) => index + 1);

test('each of the 48 rules is held by a test, or by a person as the README beside says', () => {
  const held = [...rulesWithTests(), ...rulesWithPeople()];
  expect(all.filter((rule) => !held.includes(rule))).toEqual([]);
  expect(held.filter((rule) => !all.includes(rule))).toEqual([]);
});

test('the page names every promise once, in order', () => {
  expect(promiseGroups.flatMap(({ rules }) => [...rules])).toEqual(all);
});

test('the page shows results of rules that have tests, and names the rules that people look at (npm run calm makes them anew)', () => {
  expect(Object.keys(results.rules).filter((rule) => !rulesWithTests().includes(Number(rule)))).toEqual([]);
  expect(results.people).toEqual(rulesWithPeople());
});

test('a promise holds when all its tests do, and otherwise it is said who looks, or that nobody has', () => {
  const rules = { 1: { holding: 3, of: 3 }, 2: { holding: 2, of: 3 } };
  const told = { date: '2026-11-25', version: '1', rules, people: [3] };
  expect([1, 2, 3, 4].map((rule) => stateOf(rule as 1, told))).toEqual([
    { kind: 'holds', tests: 3 },
    { kind: 'holds-not' },
    { kind: 'person' },
    { kind: 'not-tried' },
  ]);
  expect(countTried(told)).toEqual({ tried: 2, broken: 1 });
});

test('a title names its rules', () => {
  expect(rulesIn('nothing moves (calm 6, 10)')).toEqual([6, 10]);
  expect(rulesIn('nothing moves')).toEqual([]);
});
