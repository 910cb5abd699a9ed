/** What one does about reviews in a test app: invite, let, ask, write, release. */
import { randomUUID } from 'node:crypto';
import { purposes } from '#server/consents/consent-purposes.ts';
import { reviewedWorks, reviews } from '#server/db/tables/reviews.ts';
import type { ReviewText } from '#server/reviews/review-text.contract.ts';
import type { ReviewForReader, ReviewQueue, ReviewsForCandidate } from '#server/reviews/reviews.contract.ts';
import { js, type TestCandidate } from './api-candidate.ts';
import type { TestApp } from './app.ts';
import type { TestStaff } from './connected.ts';

type MaybeRefused<T> = T & { code?: string };

/** Two lines of code, handed in. */
export async function handInLines(who: TestCandidate, slug = 'first'): Promise<string> {
  const { attemptId } = await who.open(slug);
  return (await who.handIn(attemptId, js('rad ett\nrad två'))).submissionId;
}

export function inviteReader(by: TestStaff, whom: TestStaff, of: TestCandidate) {
  const payload = { staffId: whom.staff.accountId };
  return by.send<{ code?: string }>(`POST /api/candidates/${of.accountId}/readers`, payload);
}

/** @returns the id of the consent, when it was taken */
export async function letRead(who: TestCandidate, reader: TestStaff): Promise<string | undefined> {
  const staffId = reader.staff.accountId;
  const { textVersion } = purposes['reader-reads'];
  const { body } = await who.ask<{ consents?: { purpose: string; consentId: string; state: string }[] }>(
    'POST /api/consents',
    { purpose: 'reader-reads', staffId, textVersion },
  );
  return body.consents?.find(({ purpose, state }) => purpose === 'reader-reads' && state === 'given')
    ?.consentId;
}

export function askFor(who: TestCandidate, reader: TestStaff, submissionId: string) {
  const payload = { submissionId, staffId: reader.staff.accountId };
  return who.ask<MaybeRefused<ReviewsForCandidate>>('POST /api/reviews', payload);
}

export function askForWork(who: TestCandidate, reader: TestStaff, workId: string) {
  const payload = { staffId: reader.staff.accountId };
  return who.ask<MaybeRefused<ReviewsForCandidate>>(`POST /api/works/${workId}/reviews`, payload);
}

type ThreeToRead = { pedagogue: TestStaff; reader: TestStaff; who: TestCandidate };

/** Invited, let and asked. @returns the id of the review */
export function askedFor(people: ThreeToRead, submissionId: string): Promise<string> {
  return askedBy(people, () => askFor(people.who, people.reader, submissionId));
}

/** The same of an own work. */
export function askedForWork(people: ThreeToRead, workId: string): Promise<string> {
  return askedBy(people, () => askForWork(people.who, people.reader, workId));
}

async function askedBy(
  { pedagogue, reader, who }: ThreeToRead,
  ask: () => Promise<{ body: ReviewsForCandidate }>,
): Promise<string> {
  await inviteReader(pedagogue, reader, who);
  await letRead(who, reader);
  const before = new Set((await ownReviews(who)).reviews.map(({ reviewId }) => reviewId));
  const { body } = await ask();
  const asked = body.reviews.find(({ reviewId }) => !before.has(reviewId));
  if (!asked) throw new Error('what was asked for does not wait');
  return asked.reviewId;
}

export const ownReviews = async (who: TestCandidate) =>
  (await who.ask<ReviewsForCandidate>('GET /api/reviews/mine')).body;

export const queueOf = async (reader: TestStaff) => (await reader.get<ReviewQueue>('/api/reviews')).body;

export const readReview = (by: TestStaff, reviewId: string) =>
  by.get<MaybeRefused<ReviewForReader>>(`/api/reviews/${reviewId}`);

export const saveText = (by: TestStaff, reviewId: string, revision: number, text: ReviewText) =>
  by.send<MaybeRefused<{ revision: number }>>(`PUT /api/reviews/${reviewId}/text`, { revision, text });

export const releaseText = (by: TestStaff, reviewId: string, revision: number) =>
  by.send<MaybeRefused<ReviewForReader>>(`POST /api/reviews/${reviewId}/release`, { revision });

/** A note on the second line, a word, and words on the whole. */
export function reviewText(change: Partial<ReviewText> = {}): ReviewText {
  return {
    notes: [{ noteId: randomUUID(), file: 'sum.js', line: 2, text: 'Tydligt namn.' }],
    skills: [{ skillId: 'lists', wordId: 'clear', text: 'Rad 2.' }],
    words: 'Koden går att följa.',
    ...change,
  };
}

/** A row for a work that lies unread with a reader, as it is now. */
export function putWorkReviewOf(
  { deps: { db, clock } }: Pick<TestApp, 'deps'>,
  accountId: string,
  { workId, ...work }: Omit<typeof reviewedWorks.$inferInsert, 'reviewId'> & { workId: string },
): void {
  const reviewId = randomUUID();
  const row = { reviewId, accountId, readerId: accountId, workId, askedAt: clock().toISOString() };
  const draft = { notes: [], skills: [], words: '' };
  db.insert(reviews)
    .values({ ...row, revision: 0, draft })
    .run();
  db.insert(reviewedWorks)
    .values({ reviewId, ...work })
    .run();
}
