import type { Candidate } from '../access.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import type { AttemptForCandidate } from './attempts.contract.ts';
import { updateAttempt } from './attempts.store.ts';
import { findCurrentDraft, listKeptDrafts, updateDraft } from './drafts.store.ts';
import { getOwnAttempt } from './get-attempt.ts';
import { viewAttempt } from './view-attempt.ts';

/** Takes up a kept draft; what was the draft is kept in its place. @throws attempt-not-found, draft-not-found */
export function chooseDraft(
  deps: Deps,
  actor: Candidate,
  { attemptId, draftId }: { attemptId: string; draftId: string },
): AttemptForCandidate {
  getOwnAttempt(deps, actor, attemptId);
  const at = deps.clock();
  const attempt = inTransaction(deps.db, (tx) => {
    const chosen = listKeptDrafts(tx, attemptId).find((draft) => draft.draftId === draftId);
    if (!chosen) throw new AppError('draft-not-found');
    const current = findCurrentDraft(tx, attemptId);
    // Whoever goes on writing from the old draft says its revision: that is where the kept text continues.
    if (current)
      updateDraft(tx, current.draftId, { place: 'kept', keptBy: 'choice', grewFrom: current.revision });
    const revision = (current?.revision ?? 0) + 1;
    updateDraft(tx, draftId, { place: 'current', keptBy: null, revision, savedAt: at.toISOString() });
    writeAudit(tx, { actor, act: 'attempt.write', objectKind: 'draft', objectId: draftId, at });
    return updateAttempt(tx, attemptId, { lastWorkedAt: at.toISOString() });
  });
  return viewAttempt(deps, attempt);
}
