/** The way of one hand-in from this device to the server. */
import type { SubmissionForCandidate, Work } from '#server/attempts/attempts.contract.ts';
import type { HandInShelf, PendingHandIn } from './hand-in-shelf.ts';

export type HandInCalls = {
  submit: (body: { submissionId: string } & Work, signal: AbortSignal) => Promise<SubmissionForCandidate>;
  readSubmission: (submissionId: string, signal: AbortSignal) => Promise<SubmissionForCandidate>;
};

/** True once it lies on the device. It comes after those that lie there, whatever the device's clock says. */
export async function keepHandIn(shelf: HandInShelf, pending: PendingHandIn): Promise<boolean> {
  try {
    const newest = (await shelf.list()).at(-1)?.writtenAt ?? 0;
    await shelf.put({ ...pending, writtenAt: Math.max(pending.writtenAt, newest + 1) });
    return true;
  } catch {
    // Without storage it still goes on its way; the page then says that it must stay open.
    return false;
  }
}

/**
 * Sends it once. When it lies on the device no more, another tab has sent it or taken it back: the server knows which,
 * and `submission-not-found` means taken back.
 */
export async function sendHandIn(sent: {
  pending: PendingHandIn;
  isKept: boolean;
  shelf: HandInShelf;
  calls: HandInCalls;
  signal: AbortSignal;
}): Promise<SubmissionForCandidate> {
  const { pending, isKept, shelf, calls, signal } = sent;
  const { submissionId, work } = pending;
  const isThere = !isKept || (await shelf.has(submissionId).catch(() => true));
  return isThere
    ? calls.submit({ submissionId, ...work }, signal)
    : calls.readSubmission(submissionId, signal);
}
