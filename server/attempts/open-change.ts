import type { Candidate } from '../access.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { findChangeOf } from '../challenges/find-change.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { hasShown } from '../evidence/has-shown.ts';
import { findAttemptAt, insertAttempt } from './attempts.store.ts';
import { findCurrentDraft, insertDraft } from './drafts.store.ts';
import { getOwnSubmission } from './get-submission.ts';

/**
 * Opens the change request for one hand-in. The first time its code becomes the draft; what is written there already
 * stays, so that opening again, or from another hand-in, costs nobody a text.
 * @throws submission-not-found, nothing-shown, no-change-request
 */
export function openChange(
  deps: Deps,
  actor: Candidate,
  { submissionId }: { submissionId: string },
): { slug: string } {
  const own = getOwnSubmission(deps, actor, submissionId);
  if (!hasShown(deps, submissionId)) throw new AppError('nothing-shown');
  const change = findChangeOf(deps.challenges, own.attempt.slug);
  if (change === undefined) throw new AppError('no-change-request');
  const { slug, manifest } = change;
  const { accountId } = actor;
  const at = deps.clock();
  const now = at.toISOString();
  inTransaction(deps.db, (tx) => {
    const opened = findAttemptAt(tx, accountId, slug);
    const attemptId = opened?.attemptId ?? deps.random.id();
    if (!opened) {
      const { title, version: challengeVersion } = manifest;
      const began = { startedAt: now, lastWorkedAt: now };
      insertAttempt(tx, { attemptId, accountId, slug, challengeVersion, title, ...began });
      writeAudit(tx, { actor, act: 'attempt.open', objectKind: 'attempt', objectId: attemptId, at });
    }
    if (findCurrentDraft(tx, attemptId)) return;
    const { language, files } = own.submission;
    insertDraft(tx, {
      ...{ draftId: deps.random.id(), attemptId, place: 'current', keptBy: null },
      ...{ writerId: deps.random.id(), revision: 1, grewFrom: 0, writerStep: 0 },
      ...{ language, files, answers: {}, savedAt: now },
    });
  });
  return { slug };
}
