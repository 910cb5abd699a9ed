import type { Candidate } from '../access.ts';
import { getNamesOf } from '../accounts/get-names-of.ts';
import { listConnectedStaff } from '../accounts/list-connected-staff.ts';
import { whomConsentedTo } from '../consents/has-consent.ts';
import type { DbOrTx } from '../db/open.ts';
import type { Deps } from '../deps.ts';
import { skillsShownByEach } from '../evidence/has-shown.ts';
import { listOwnWorks } from '../works/read-own-works.ts';
import { describeSubject } from './describe-subject.ts';
import { listHandInsToRead } from './hand-ins-to-read.ts';
import { nameSkills } from './name-skills.ts';
import { whichHaveChanged } from './reviewed-works.store.ts';
import type { ReviewForCandidate, ReviewsForCandidate } from './reviews.contract.ts';
import { listNoteAnswers, listReviewsOf, type ReviewRow } from './reviews.store.ts';
import type { Subject, SubjectForCandidate } from './subjects.contract.ts';
import { viewVersions } from './view-versions.ts';

/**
 * What is released, what waits, and what could be asked of whom. Nothing that is not released. As many questions to the
 * database for many reviews as for one.
 */
export function listOwnReviews(deps: Pick<Deps, 'db' | 'challenges'>, actor: Candidate): ReviewsForCandidate {
  const { accountId } = actor;
  const { db, challenges } = deps;
  const rows = listReviewsOf(db, accountId);
  const reviewIds = rows.map(({ review }) => review.reviewId);
  const versions = viewVersions(db, reviewIds);
  const names = getNamesOf(
    db,
    rows.map(({ review }) => review.readerId),
  );
  const shown = skillsShownByEach(
    db,
    rows.flatMap(({ review }) => review.submissionId ?? []),
  );
  const changed = whichHaveChanged(db, reviewIds);
  const answers = Map.groupBy(listNoteAnswers(db, reviewIds), ({ reviewId }) => reviewId);
  const reviews = rows.map(({ review, ...found }): ReviewForCandidate => {
    const { reviewId, askedAt, submissionId, workId, readerId, endedAt, inReport } = review;
    const released = versions.get(reviewId) ?? [];
    const hasVersions = released.length > 0;
    return {
      ...{ reviewId, inReport },
      subject: withId(describeSubject(challenges, found), {
        ...{ submissionId, workId },
        hasChanged: changed.has(reviewId),
      }),
      askedOn: askedAt.slice(0, 10),
      reader: names.get(readerId) ?? null,
      state: endedAt !== null ? 'ended' : hasVersions ? 'released' : 'waits',
      skills: nameSkills(challenges, skillsIn(released, shown.get(submissionId ?? '') ?? [])),
      versions: released,
      noteAnswers: (answers.get(reviewId) ?? []).map(({ noteId, text, isHidden }) => ({
        noteId,
        text,
        isHidden,
      })),
    };
  });
  return {
    readers: listReadersToAsk(db, accountId),
    handIns: listHandInsToRead(deps, accountId),
    works: listOwnWorks(deps, actor).works.map(({ workId, title, language }) => ({
      workId,
      title,
      language,
    })),
    reviews,
  };
}

/** The candidate can open what it is about. */
function withId(
  subject: Subject,
  { submissionId, workId, hasChanged }: Pick<ReviewRow, 'submissionId' | 'workId'> & { hasChanged: boolean },
): SubjectForCandidate {
  return subject.form === 'hand-in'
    ? { ...subject, submissionId: submissionId ?? '' }
    : { ...subject, workId: workId ?? '', hasChanged };
}

/** Also those that were written about, and that the hand-in shows no more. */
function skillsIn(versions: ReviewForCandidate['versions'], shown: string[]): string[] {
  const written = versions.flatMap(({ text }) => text.skills.map(({ skillId }) => skillId));
  return [...new Set([...shown, ...written])];
}

/** Who is invited for this person, and may read: both are needed. */
export function listReadersToAsk(db: DbOrTx, candidateId: string): ReviewsForCandidate['readers'] {
  const allowed = whomConsentedTo(db, { candidateId, purpose: 'reader-reads' });
  return listConnectedStaff(db, candidateId).flatMap(({ staffId, name, roles, isConnected }) =>
    isConnected && roles.includes('reader') && allowed.has(staffId) ? [{ staffId, name }] : [],
  );
}
