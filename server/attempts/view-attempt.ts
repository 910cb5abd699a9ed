import type { Deps } from '../deps.ts';
import { readVerdicts } from '../runs/read-submission-run.ts';
import type { AttemptForCandidate, Draft } from './attempts.contract.ts';
import type { AttemptRow } from './attempts.store.ts';
import { type DraftRow, findCurrentDraft, listKeptDrafts } from './drafts.store.ts';
import { listSubmissions } from './submissions.store.ts';

export function viewAttempt(deps: Pick<Deps, 'db'>, attempt: AttemptRow): AttemptForCandidate {
  const draft = findCurrentDraft(deps.db, attempt.attemptId);
  const submissions = listSubmissions(deps.db, attempt.attemptId);
  const verdicts = readVerdicts(
    deps.db,
    submissions.map(({ submissionId }) => submissionId),
  );
  return {
    attemptId: attempt.attemptId,
    slug: attempt.slug,
    challengeVersion: attempt.challengeVersion,
    startedAt: attempt.startedAt,
    state: attempt.heldAt === null ? 'in-progress' : 'holds',
    draft: draft ? viewDraft(draft) : null,
    keptDrafts: listKeptDrafts(deps.db, attempt.attemptId).map((kept) => ({
      ...viewDraft(kept),
      isDecided: kept.keptBy === 'choice',
    })),
    pause: attempt.pause,
    contactWish: viewWish(attempt),
    howMade: attempt.howMade ?? {},
    clarity: attempt.clear ? { clear: attempt.clear, words: attempt.clearWords ?? '' } : null,
    submissions: submissions.map(({ submissionId, submittedAt, language }) => {
      const { verdict = null, holds = 0, of = 0 } = verdicts.get(submissionId) ?? {};
      const claims = verdict === null || verdict === 'none' ? null : { holds, of };
      return { submissionId, submittedAt, language, verdict, claims };
    }),
  };
}

/** A wish that was met is none any more: the next one is asked for anew. */
function viewWish({
  contactWhen,
  contactHow,
  contactDoneAt,
}: AttemptRow): AttemptForCandidate['contactWish'] {
  return contactWhen && contactDoneAt === null ? { when: contactWhen, how: contactHow ?? '' } : null;
}

export function viewDraft({ draftId, revision, savedAt, language, files, answers }: DraftRow): Draft {
  return { draftId, revision, savedAt, language, files, answers };
}
