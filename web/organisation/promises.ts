/** The promises about calm, by their numbers in the specification, and what the tests last said of each. */

export const promiseGroups = [
  { name: 'time', rules: [1, 2, 3, 4, 5] },
  { name: 'still', rules: [6, 7, 8, 9, 10, 11] },
  { name: 'words', rules: [12, 13, 14, 15, 16, 17, 18, 19, 20] },
  { name: 'foreseen', rules: [21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32] },
  { name: 'devices', rules: [33, 34, 35, 36, 37, 38] },
  { name: 'trust', rules: [39, 40, 41, 42, 43, 44, 45, 46, 47, 48] },
] as const;

export type Rule = (typeof promiseGroups)[number]['rules'][number];

export type CalmResults = {
  /** Day of the run, as 2026-11-25. */
  date: string;
  version: string;
  /** By rule: how many tests hold, and how many there are. */
  rules: Record<string, { holding: number; of: number }>;
  /** Rules that a person looks at. */
  people: number[];
};

export type PromiseState =
  | { kind: 'person' }
  | { kind: 'not-tried' }
  | { kind: 'holds'; tests: number }
  | { kind: 'holds-not' };

export function stateOf(rule: Rule, { rules, people }: CalmResults): PromiseState {
  const told = rules[rule];
  if (told === undefined) return { kind: people.includes(rule) ? 'person' : 'not-tried' };
  return told.holding === told.of ? { kind: 'holds', tests: told.of } : { kind: 'holds-not' };
}

/** How many promises tests have tried, and how many of those do not hold. */
export function countTried(results: CalmResults): { tried: number; broken: number } {
  const all = promiseGroups.flatMap(({ rules }) => rules.map((rule) => stateOf(rule, results).kind));
  const broken = all.filter((kind) => kind === 'holds-not').length;
  return { tried: broken + all.filter((kind) => kind === 'holds').length, broken };
}
