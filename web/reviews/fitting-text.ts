import type { ReviewForReader } from '#server/reviews/reviews.contract.ts';

type Fits = Pick<ReviewForReader, 'files' | 'skills' | 'rubric'>;
export type ReviewText = ReviewForReader['text'];

/**
 * What was written, as it can be saved now: a word that the organisation has no more is not chosen, and own words stay. What
 * is about a skill that the hand-in shows no more goes.
 */
export function fittingText(text: ReviewText, { files, skills, rubric }: Fits): ReviewText {
  const names = new Set(files.map(({ name }) => name));
  const shown = new Set(skills.map(({ skillId }) => skillId));
  const words = new Set(rubric.words.map(({ wordId }) => wordId));
  return {
    ...text,
    notes: text.notes.filter(({ file }) => names.has(file)),
    skills: text.skills
      .filter(({ skillId }) => shown.has(skillId))
      .map((one) => ({ ...one, wordId: one.wordId !== null && words.has(one.wordId) ? one.wordId : null })),
  };
}
