import type { Candidate, Staff } from '../access.ts';
import { purposes } from '../consents/consent-purposes.ts';
import { giveConsent } from '../consents/give-consent.ts';
import type { Deps } from '../deps.ts';
import { answerNote, letInReport } from '../reviews/answer-review.ts';
import { askForReview } from '../reviews/ask-for-review.ts';
import { inviteReader } from '../reviews/invite-reader.ts';
import { listOwnReviews } from '../reviews/list-own-reviews.ts';
import { readReview } from '../reviews/read-review.ts';
import { releaseReview } from '../reviews/release-review.ts';
import type { ReviewText } from '../reviews/review-text.contract.ts';
import type { ReviewForReader } from '../reviews/reviews.contract.ts';
import { writeReview } from '../reviews/write-review.ts';

/** All of somebody's code that shows something lies in a reader's queue; of `first`, the first is read and answered. */
export function readDemoCode(
  deps: Deps,
  candidate: Candidate,
  { pedagogue, reader }: { pedagogue: Staff; reader: Staff },
  isRead: 'first' | 'none',
): void {
  const { accountId: candidateId } = candidate;
  const staffId = reader.accountId;
  inviteReader(deps, pedagogue, { candidateId, staffId });
  const purpose = 'reader-reads';
  giveConsent(deps, candidate, { purpose, staffId, textVersion: purposes[purpose].textVersion });
  for (const { submissionId } of listOwnReviews(deps, candidate).handIns)
    askForReview(deps, candidate, { submissionId, staffId });
  const first = listOwnReviews(deps, candidate).reviews.at(-1);
  if (isRead === 'none' || !first) return;
  const { reviewId } = first;
  const text = writtenOf(deps, readReview(deps, reader, reviewId));
  const { revision } = writeReview(deps, reader, { reviewId, revision: 0, text });
  releaseReview(deps, reader, { reviewId, revision });
  const [note] = text.notes;
  if (note) {
    const said = { reviewId, noteId: note.noteId, isHidden: false };
    answerNote(deps, candidate, { ...said, text: 'Jag bytte namnet två gånger innan det blev så.' });
  }
  letInReport(deps, candidate, { reviewId, version: 1 });
}

/** True of any code that holds: about the line where its first function begins. */
function writtenOf({ random }: Pick<Deps, 'random'>, { files, skills }: ReviewForReader): ReviewText {
  const [[file, code] = ['', '']] = Object.entries(files);
  const at = code.split('\n').findIndex((line) => /\bfunction\b|=>/.test(line));
  const [skill] = skills;
  return {
    notes: [
      {
        ...{ noteId: random.id(), file, line: Math.max(at, 0) + 1 },
        text: 'Här börjar jag läsa. Namnet säger vad funktionen svarar på.',
      },
    ],
    skills: skill
      ? [{ skillId: skill.skillId, wordId: 'clear', text: 'Jag kan följa steget från början till slut.' }]
      : [],
    words: 'Jag har läst koden två gånger. Jag kan peka på var varje regel i uppgiften finns.',
  };
}
