import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import type { ReviewText } from './review-text.contract.ts';
import type { ReviewRow } from './reviews.store.ts';
import { readRubric } from './rubric.ts';
import { textToRead } from './text-to-read.ts';

/**
 * Nothing is written about a line or a file that is not there, a skill that what is read does not show, or with a word that
 * the organisation does not have.
 * @throws AppError `review-text-refused`
 */
export function checkText(
  deps: Pick<Deps, 'db'>,
  review: Pick<ReviewRow, 'reviewId' | 'accountId' | 'submissionId'>,
  { notes, skills }: ReviewText,
): void {
  const { files, skillIds } = textToRead(deps, review);
  const linesIn = new Map(files.map(({ name, text }) => [name, text.split('\n').length]));
  const shown = new Set(skillIds);
  const words = new Set(readRubric(deps.db).words.map(({ wordId }) => wordId));
  const isThere =
    notes.every(({ file, line }) => line <= (linesIn.get(file) ?? 0)) &&
    skills.every(({ skillId, wordId }) => shown.has(skillId) && (wordId === null || words.has(wordId)));
  const isOnce =
    isEachOnce(notes.map(({ noteId }) => noteId)) && isEachOnce(skills.map(({ skillId }) => skillId));
  if (!isThere || !isOnce) throw new AppError('review-text-refused');
}

function isEachOnce(ids: string[]): boolean {
  return new Set(ids).size === ids.length;
}
