import { getNamesOf } from '../accounts/get-names-of.ts';
import type { Deps } from '../deps.ts';
import { nameSkills } from './name-skills.ts';
import type { ReviewInReport } from './review-text.contract.ts';
import { listNoteAnswers, listReviewsInReport } from './reviews.store.ts';
import { allRubrics } from './rubric.ts';

/** By submission id, the versions that the candidate lets be in the report, without the notes that are kept out of it. */
export function listReviewsForReport(
  { db, challenges }: Pick<Deps, 'db' | 'challenges'>,
  submissionIds: string[],
): Map<string, ReviewInReport[]> {
  const letIn = listReviewsInReport(db, submissionIds);
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
  const told = letIn.map(({ review, version: { text, rubricVersion, releasedAt } }) => {
    const words = rubrics.get(rubricVersion)?.words ?? [];
    return {
      submissionId: review.submissionId,
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
  const bySubmission = Map.groupBy(told, ({ submissionId }) => submissionId);
  return new Map(
    [...bySubmission].map(([submissionId, all]) => [submissionId, all.map((one) => one.reading)]),
  );
}
