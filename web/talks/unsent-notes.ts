/**
 * Notes of a talk that the server does not have yet, on this device. In localStorage, which is written at once: a page
 * that is closed without contact loses none of them. Gone when the server has them, and when who wrote them signs out.
 */
import type { TalkMark } from '#server/talks/talks.contract.ts';
import { takeOver } from '../ui/older-keys.ts';

export type Note = { marks: TalkMark[]; words: string };
/** By place; `whole` is what is written of the talk as a whole. */
export type Unsent = { notes: Record<string, Note>; whole?: string };

export const nothingUnsent: Unsent = { notes: {} };

/** Whose notes they are, and of which talk: a colleague at the same desk neither meets nor sends them. */
export type NotesOf = { from: string; talkId: string };

const keyOf = ({ from, talkId }: NotesOf) => `kodlugn.talk.${from}.${talkId}`;

export function isEmpty({ notes, whole }: Unsent): boolean {
  return Object.keys(notes).length === 0 && whole === undefined;
}

export function readUnsent(of: NotesOf): Unsent {
  takeOver(`kodlugn.talk.${of.talkId}`, keyOf(of));
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(of)) ?? 'null');
    return isUnsent(kept) ? kept : nothingUnsent;
  } catch {
    return nothingUnsent;
  }
}

/** Whether it is on the device now: a browser may have no storage. */
export function keepUnsent(of: NotesOf, unsent: Unsent): boolean {
  try {
    if (isEmpty(unsent)) localStorage.removeItem(keyOf(of));
    else localStorage.setItem(keyOf(of), JSON.stringify(unsent));
    return true;
  } catch {
    return false;
  }
}

/** What is left when the server has got `sent`: what was written meanwhile stays. */
export function withoutSent(unsent: Unsent, sent: Unsent): Unsent {
  const notes = Object.entries(unsent.notes).filter(
    ([place, note]) => JSON.stringify(note) !== JSON.stringify(sent.notes[place]),
  );
  const isWholeSent = unsent.whole === sent.whole;
  return {
    notes: Object.fromEntries(notes),
    ...(isWholeSent || unsent.whole === undefined ? {} : { whole: unsent.whole }),
  };
}

function isUnsent(kept: unknown): kept is Unsent {
  if (typeof kept !== 'object' || kept === null || !('notes' in kept)) return false;
  const { notes, whole } = kept as { notes: unknown; whole?: unknown };
  if (typeof notes !== 'object' || notes === null) return false;
  return (whole === undefined || typeof whole === 'string') && Object.values(notes).every(isNote);
}

function isNote(note: unknown): boolean {
  const { marks, words } = (note ?? {}) as Partial<Note>;
  return Array.isArray(marks) && typeof words === 'string';
}
