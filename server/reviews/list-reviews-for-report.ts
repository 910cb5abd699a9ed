import { getNamesOf } from '../accounts/get-names-of.ts';
import type { Deps } from '../deps.ts';
import { nameSkills } from './name-skills.ts';
import type { ReviewInReport, WorkReviewInReport } from './review-text.contract.ts';
import { whichHaveChanged } from './reviewed-works.store.ts';
import {
  listNoteAnswers,
  listReviewsInReport,
  listWorkReviewsInReport,
  type ReviewLetIn,
  type ReviewTold,
} from './reviews.store.ts';
import { allRubrics } from './rubric.ts';

type Needs = Pick<Deps, 'db' | 'challenges'>;

/** By submission id, the versions that the candidate lets be in the report, without the notes that are kept out of it. */
export function listReviewsForReport(deps: Needs, submissionIds: string[]): Map<string, ReviewInReport[]> {
  const told = tell(deps, listReviewsInReport(deps.db, submissionIds));
  return byKey(told.map(({ review, reading }) => [review.submissionId ?? '', reading]));
}

/** By work id, the same of the own works. */
export function listWorkReviewsForReport(deps: Needs, accountId: string): Map<string, WorkReviewInReport[]> {
  const told = tell(deps, listWorkReviewsInReport(deps.db, accountId));
  const changed = whichHaveChanged(
    deps.db,
    told.map(({ review }) => review.reviewId),
  );
  return byKey(
    told.map(({ review, reading }) => [
      review.workId ?? '',
      { ...reading, hasChanged: changed.has(review.reviewId) },
    ]),
  );
}

function byKey<Reading>(pairs: [string, Reading][]): Map<string, Reading[]> {
  const grouped = Map.groupBy(pairs, ([key]) => key);
  return new Map([...grouped].map(([key, all]) => [key, all.map(([, reading]) => reading)]));
}

function tell(
  { db, challenges }: Needs,
  letIn: ReviewLetIn[],
): { review: ReviewTold; reading: ReviewInReport }[] {
  const rubrics = allRubrics(db);
  const said = listNoteAnswers(
    db,
    letIn.map(({ review }) => review.reviewId),
  );
  const names = getNamesOf(
    db,
    letIn.map(({ review }) => review.readerId),
  );
  const answerTo = new Map(said.map((answer) => [`${answer.reviewId} ${answer.noteId}`, answer]));
  return letIn.map(({ review, version: { text, rubricVersion, releasedAt } }) => {
    const words = rubrics.get(rubricVersion)?.words ?? [];
    return {
      review,
      reading: {
        readBy: names.get(review.readerId) ?? null,
        readIn: releasedAt.slice(0, 7),
        words: text.words,
        skills: nameSkills(
          challenges,
          text.skills.map(({ skillId }) => skillId),
        ).flatMap(({ skillId, name }) => {
          const own = text.skills.find((one) => one.skillId === skillId);
          const word = words.find(({ wordId }) => wordId === own?.wordId)?.name ?? null;
          return own ? [{ name, word, text: own.text }] : [];
        }),
        notes: text.notes.flatMap(({ noteId, file, line, text: note }) => {
          const own = answerTo.get(`${review.reviewId} ${noteId}`);
          return own?.isHidden ? [] : [{ file, line, text: note, answer: own?.text ?? '' }];
        }),
      },
    };
  });
}
