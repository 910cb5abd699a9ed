import type { Candidate } from '../access.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import type { AttemptForCandidate } from './attempts.contract.ts';
import { listKeptDrafts, updateDraft } from './drafts.store.ts';
import { getOwnAttempt } from './get-attempt.ts';
import { viewAttempt } from './view-attempt.ts';

/** The person goes on without a kept draft: it stays, and no device asks about it again. @throws attempt-not-found, draft-not-found */
export function setDraftAside(
  deps: Deps,
  actor: Candidate,
  { attemptId, draftId }: { attemptId: string; draftId: string },
): AttemptForCandidate {
  const attempt = getOwnAttempt(deps, actor, attemptId);
  const at = deps.clock();
  inTransaction(deps.db, (tx) => {
    const kept = listKeptDrafts(tx, attemptId).find((draft) => draft.draftId === draftId);
    if (!kept) throw new AppError('draft-not-found');
    updateDraft(tx, draftId, { keptBy: 'choice' });
    writeAudit(tx, { actor, act: 'attempt.write', objectKind: 'draft', objectId: draftId, at });
  });
  return viewAttempt(deps, attempt);
}
