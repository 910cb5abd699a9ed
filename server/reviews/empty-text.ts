import type { ReviewText } from './review-text.contract.ts';

/** Nothing written yet. */
export const emptyText: ReviewText = { notes: [], skills: [], words: '' };

/** What says something: a note without words, and a skill without a word, are not released. */
export function whatIsSaid({ notes, skills, words }: ReviewText): ReviewText {
  return {
    notes: notes.filter(({ text }) => text.trim() !== ''),
    skills: skills.filter(({ wordId, text }) => wordId !== null || text.trim() !== ''),
    words: words.trim(),
  };
}

export function isEmptyText({ notes, skills, words }: ReviewText): boolean {
  return notes.length === 0 && skills.length === 0 && words === '';
}
