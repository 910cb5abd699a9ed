import type { Candidate, Staff } from '../access.ts';
import { purposes } from '../consents/consent-purposes.ts';
import { giveConsent } from '../consents/give-consent.ts';
import type { Deps } from '../deps.ts';
import { answerNote, letInReport } from '../reviews/answer-review.ts';
import { askForReview } from '../reviews/ask-for-review.ts';
import { askForWorkReview } from '../reviews/ask-for-work-review.ts';
import { inviteReader } from '../reviews/invite-reader.ts';
import { listOwnReviews } from '../reviews/list-own-reviews.ts';
import { readReview } from '../reviews/read-review.ts';
import { releaseReview } from '../reviews/release-review.ts';
import type { ReviewText } from '../reviews/review-text.contract.ts';
import type { ReviewForReader } from '../reviews/reviews.contract.ts';
import { writeReview } from '../reviews/write-review.ts';

/**
 * All of somebody's code that shows something, and what they have brought along, lies in a reader's queue; of `first`, one of
 * each is read and answered.
 */
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
  const { handIns, works } = listOwnReviews(deps, candidate);
  for (const { submissionId } of handIns) askForReview(deps, candidate, { submissionId, staffId });
  for (const { workId } of works) askForWorkReview(deps, candidate, { workId, staffId });
  if (isRead === 'none') return;
  const { reviews } = listOwnReviews(deps, candidate);
  const ofHandIn = reviews.findLast(({ subject }) => subject.form === 'hand-in');
  const ofWork = reviews.find(({ subject }) => subject.form === 'work');
  if (ofHandIn) {
    const said = 'Jag bytte namnet två gånger innan det blev så.';
    readOne(deps, { candidate, reader }, ofHandIn.reviewId, writtenOf, said);
  }
  if (ofWork) {
    const said = 'Filerna med banor ligger i samma mapp som programmet.';
    readOne(deps, { candidate, reader }, ofWork.reviewId, writtenOfWork, said);
  }
}

/** Read, released, answered, and let into the report. */
function readOne(
  deps: Deps,
  { candidate, reader }: { candidate: Candidate; reader: Staff },
  reviewId: string,
  write: (deps: Deps, review: ReviewForReader) => ReviewText,
  said: string,
): void {
  const text = write(deps, readReview(deps, reader, reviewId));
  const { revision } = writeReview(deps, reader, { reviewId, revision: 0, text });
  releaseReview(deps, reader, { reviewId, revision });
  const [note] = text.notes;
  if (note) answerNote(deps, candidate, { reviewId, noteId: note.noteId, isHidden: false, text: said });
  letInReport(deps, candidate, { reviewId, version: 1 });
}

/** True of any code that holds: about the line where its first function begins. */
function writtenOf({ random }: Pick<Deps, 'random'>, { files, skills }: ReviewForReader): ReviewText {
  const { file, line } = placeOf(files, /\bfunction\b|=>/);
  const [skill] = skills;
  return {
    notes: [
      {
        ...{ noteId: random.id(), file, line },
        text: 'Här börjar jag läsa. Namnet säger vad funktionen svarar på.',
      },
    ],
    skills: skill
      ? [{ skillId: skill.skillId, wordId: 'clear', text: 'Jag kan följa steget från början till slut.' }]
      : [],
    words: 'Jag har läst koden två gånger. Jag kan peka på var varje regel i uppgiften finns.',
  };
}

/** Of what was brought along: nobody ran it, and a reader says what can be seen by reading. */
function writtenOfWork({ random }: Pick<Deps, 'random'>, { files }: ReviewForReader): ReviewText {
  const { file, line } = placeOf(files, /^func /);
  return {
    notes: [
      {
        ...{ noteId: random.id(), file, line },
        text: 'En funktion som gör en sak. Var ligger filerna med banor?',
      },
    ],
    skills: [],
    words:
      'Jag har läst programmet och inte kört det. Jag ser att en ny bana behöver en ny textfil och inget mer.',
  };
}

/** The first line of the first file where it stands, else its first line. */
function placeOf([first]: ReviewForReader['files'], sought: RegExp): { file: string; line: number } {
  const at = first?.text.split('\n').findIndex((line) => sought.test(line)) ?? 0;
  return { file: first?.name ?? '', line: Math.max(at, 0) + 1 };
}
