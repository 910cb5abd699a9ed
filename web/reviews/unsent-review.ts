/**
 * What a reader has written and the server does not have yet, on this device. In localStorage, which is written at once: a
 * page that is closed without contact loses none of it. Gone when the server has it, and when who wrote it signs out.
 */
import { takeOver } from '../ui/older-keys.ts';
import type { ReviewText } from './fitting-text.ts';

/** `revision`: the save that it grew from. */
type UnsentReview = { revision: number; text: ReviewText };

/** Whose text it is, and of which review: a colleague at the same desk does not take it away. */
export type TextOf = { from: string; reviewId: string };

const keyOf = ({ from, reviewId }: TextOf) => `kodlugn.review.${from}.${reviewId}`;
const apartKeyOf = (of: TextOf) => `${keyOf(of)}.apart`;

export function readUnsent(of: TextOf): UnsentReview | null {
  takeOver(`kodlugn.review.${of.reviewId}`, keyOf(of));
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(of)) ?? 'null');
    return isUnsent(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** @param unsent null: nothing waits. @returns whether it is on the device now: a browser may have no storage */
export function keepUnsent(of: TextOf, unsent: UnsentReview | null): boolean {
  try {
    if (unsent === null) localStorage.removeItem(keyOf(of));
    else localStorage.setItem(keyOf(of), JSON.stringify(unsent));
    return true;
  } catch {
    return false;
  }
}

/** Texts that are kept beside the one that is saved, until the person has said what becomes of them. */
export function readApart(of: TextOf): ReviewText[] {
  takeOver(`kodlugn.review.${of.reviewId}.apart`, apartKeyOf(of));
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(apartKeyOf(of)) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isText) : [];
  } catch {
    return [];
  }
}

/** @returns whether they are on the device now */
export function keepApart(of: TextOf, apart: ReviewText[]): boolean {
  try {
    if (apart.length === 0) localStorage.removeItem(apartKeyOf(of));
    else localStorage.setItem(apartKeyOf(of), JSON.stringify(apart));
    return true;
  } catch {
    return false;
  }
}

/** As `beginWith`. What lies apart is moved to a place of its own first: what is written next does not take it. */
export function openUnsent(
  of: TextOf,
  server: UnsentReview,
): { text: ReviewText; isUnsent: boolean; apart: ReviewText[] } {
  const begun = beginWith(readUnsent(of), server);
  const before = readApart(of);
  if (begun.apart === null) return { ...begun, apart: before };
  const apart = [begun.apart, ...before];
  if (keepApart(of, apart)) keepUnsent(of, null);
  return { ...begun, apart };
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
  return Number.isInteger(revision) && isText(text);
}

function isText(kept: unknown): kept is ReviewText {
  const { notes, skills, words } = (kept ?? {}) as Partial<Record<keyof ReviewText, unknown>>;
  return Array.isArray(notes) && Array.isArray(skills) && typeof words === 'string';
}
