/** What the person chooses to tell about the work. Nothing of it changes a result. */
import type { Candidate } from '../access.ts';
import { writeAudit } from '../audit/write-audit.ts';
import type { Language } from '../challenges/challenges.contract.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { Deps } from '../deps.ts';
import type { AttemptForCandidate } from './attempts.contract.ts';
import { type AttemptRow, updateAttempt } from './attempts.store.ts';
import { getOwnAttempt } from './get-attempt.ts';
import type { Clarity, HowMade } from './own-words.contract.ts';
import { viewAttempt } from './view-attempt.ts';

/** The own account of how the work in one language was made. @throws attempt-not-found */
export function tellHowMade(
  deps: Deps,
  actor: Candidate,
  { attemptId, language, ways, words }: HowMade & { attemptId: string; language: Language },
): AttemptForCandidate {
  return tell(deps, actor, attemptId, ({ howMade }) => ({
    howMade: { ...howMade, [language]: { ways, words } },
  }));
}

/** "Var uppgiften tydlig?" To the author. @throws attempt-not-found */
export function tellClarity(
  deps: Deps,
  actor: Candidate,
  { attemptId, clear, words }: Clarity & { attemptId: string },
): AttemptForCandidate {
  return tell(deps, actor, attemptId, () => ({ clear, clearWords: words }));
}

function tell(
  deps: Deps,
  actor: Candidate,
  attemptId: string,
  toldIn: (before: AttemptRow) => Partial<Pick<AttemptRow, 'howMade' | 'clear' | 'clearWords'>>,
): AttemptForCandidate {
  const before = getOwnAttempt(deps, actor, attemptId);
  const at = deps.clock();
  const attempt = inTransaction(deps.db, (tx) => {
    writeAudit(tx, { actor, act: 'attempt.write', objectKind: 'attempt', objectId: attemptId, at });
    return updateAttempt(tx, attemptId, toldIn(before));
  });
  return viewAttempt(deps, attempt);
}
