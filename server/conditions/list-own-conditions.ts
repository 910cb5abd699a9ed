import type { Candidate } from '../access.ts';
import { listAttemptsForWay } from '../attempts/list-attempts-for-way.ts';
import { titleOf } from '../challenges/title-of.ts';
import type { Deps } from '../deps.ts';
import { examplesOf } from './condition-examples.ts';
import { type ConditionsForCandidate, Theme } from './conditions.contract.ts';
import { listConditions } from './conditions.store.ts';

/** Everything the person has said, with whom each piece is shown to; and what could be said. */
export function listOwnConditions(
  deps: Pick<Deps, 'db' | 'challenges'>,
  { accountId }: Candidate,
): ConditionsForCandidate {
  return {
    themes: Theme.enum.map((theme) => ({ theme, examples: [...examplesOf[theme]] })),
    conditions: listConditions(deps.db, accountId).map(
      ({ conditionId, theme, exampleId, words, visibleTo }) => ({
        conditionId,
        theme,
        exampleId,
        words,
        visibleTo,
      }),
    ),
    observations: listAttemptsForWay(deps.db, accountId).flatMap(({ words, ...attempt }) => {
      const title = titleOf(deps.challenges, attempt);
      return words.map(({ text }) => ({ title, words: text }));
    }),
  };
}
