/** Own input: what a person may run besides the examples. */
import type { ChallengeForCandidate, Language } from '#server/challenges/challenges.contract.ts';

/** `changes`: SQL statements that change the tables of the first example before the query. */
export type OwnInput = { call: string; argsText: string } | { script: string } | { changes: string };

/** What own input starts from in the chosen language; empty where there is none. */
export function ownInputOf(challenge: ChallengeForCandidate, language: Language): OwnInput[] {
  if (challenge.query) return [{ changes: challenge.query.changes }];
  return challenge.ownInput
    .filter(({ languages }) => !languages || languages.includes(language))
    .map((one) => ('script' in one ? { script: one.script } : { call: one.call, argsText: one.argsText }));
}

/** Whether there is own input in any of the languages. */
export function hasOwnInput({ query, ownInput }: ChallengeForCandidate): boolean {
  return query !== undefined || ownInput.length > 0;
}
