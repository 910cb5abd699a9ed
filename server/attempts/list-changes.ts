import type { Language } from '../challenges/challenges.contract.ts';
import { findChangeOf } from '../challenges/find-change.ts';
import type { DbOrTx } from '../db/open.ts';
import type { Deps } from '../deps.ts';
import { readVerdicts } from '../runs/read-submission-run.ts';
import { findAttemptAt, findAttempts } from './attempts.store.ts';
import { findSubmissions, listSubmissions } from './submissions.store.ts';

export type ChangeState = 'not-opened' | 'in-progress' | 'holds';

/** How far the change of this code in this language has come. Undefined where there is no change request. */
export function readChange(
  deps: Pick<Deps, 'db' | 'challenges'>,
  { accountId, slug, language }: { accountId: string; slug: string; language: Language },
) {
  const change = findChangeOf(deps.challenges, slug);
  if (!change) return undefined;
  const attempt = findAttemptAt(deps.db, accountId, change.slug);
  const state: ChangeState = attempt
    ? languagesThatHold(deps.db, attempt.attemptId).has(language)
      ? 'holds'
      : 'in-progress'
    : 'not-opened';
  return { challenge: change, state };
}

/** Of these hand-ins, those whose author has changed the program on request, in the same language. */
export function listChanged(
  { db, challenges }: Pick<Deps, 'db' | 'challenges'>,
  submissionIds: string[],
): Set<string> {
  const handIns = findSubmissions(db, submissionIds);
  const attempts = new Map(
    findAttempts(db, [...new Set(handIns.map(({ attemptId }) => attemptId))]).map((one) => [
      one.attemptId,
      one,
    ]),
  );
  /** Of each attempt, in which languages its change holds. */
  const changed = new Map(
    [...attempts.values()].map(({ attemptId, accountId, slug }) => {
      const change = findChangeOf(challenges, slug);
      const made = change && findAttemptAt(db, accountId, change.slug);
      return [attemptId, made ? languagesThatHold(db, made.attemptId) : new Set<Language>()] as const;
    }),
  );
  const those = handIns.filter(({ attemptId, language }) => changed.get(attemptId)?.has(language));
  return new Set(those.map(({ submissionId }) => submissionId));
}

function languagesThatHold(db: DbOrTx, attemptId: string): Set<Language> {
  const handIns = listSubmissions(db, attemptId);
  const verdicts = readVerdicts(
    db,
    handIns.map(({ submissionId }) => submissionId),
  );
  const holding = handIns.filter(({ submissionId }) => verdicts.get(submissionId)?.verdict === 'holds');
  return new Set(holding.map(({ language }) => language));
}
