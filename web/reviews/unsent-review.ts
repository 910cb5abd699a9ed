/**
 * What a reader has written and the server does not have yet, on this device. In localStorage, which is written at once: a
 * page that is closed without contact loses none of it. Gone when the server has it, and at signing out.
 */
import type { ReviewText } from './fitting-text.ts';

/** `revision`: the save that it grew from. */
type UnsentReview = { revision: number; text: ReviewText };

const keyOf = (reviewId: string) => `kodlugn.review.${reviewId}`;

export function readUnsent(reviewId: string): UnsentReview | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(reviewId)) ?? 'null');
    return isUnsent(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** @param unsent null: nothing waits. @returns whether it is on the device now: a browser may have no storage */
export function keepUnsent(reviewId: string, unsent: UnsentReview | null): boolean {
  try {
    if (unsent === null) localStorage.removeItem(keyOf(reviewId));
    else localStorage.setItem(keyOf(reviewId), JSON.stringify(unsent));
    return true;
  } catch {
    return false;
  }
}

/**
 * With what the page begins: the device's text where it grew from what the server has. `apart`: the device's text where it
 * grew from an older one, as when it was written in two places; neither replaces the other by itself.
 */
export function beginWith(
  unsent: UnsentReview | null,
  server: UnsentReview,
): { text: ReviewText; isUnsent: boolean; apart: ReviewText | null } {
  const isSame = unsent !== null && JSON.stringify(unsent.text) === JSON.stringify(server.text);
  if (unsent === null || isSame) return { text: server.text, isUnsent: false, apart: null };
  if (unsent.revision === server.revision) return { text: unsent.text, isUnsent: true, apart: null };
  return { text: server.text, isUnsent: false, apart: unsent.text };
}

function isUnsent(kept: unknown): kept is UnsentReview {
  const { revision, text } = (kept ?? {}) as { revision?: unknown; text?: unknown };
  const { notes, skills, words } = (text ?? {}) as Partial<Record<keyof ReviewText, unknown>>;
  return (
    Number.isInteger(revision) && Array.isArray(notes) && Array.isArray(skills) && typeof words === 'string'
  );
}
