/**
 * Notes of a talk that the server does not have yet, on this device. In localStorage, which is written at once: a page
 * that is closed without contact loses none of them. Gone when the server has them, and when who wrote them signs out.
 */
import type { TalkMark } from '#server/talks/talks.contract.ts';
import { takeOver } from '../ui/older-keys.ts';

export type Note = { marks: TalkMark[]; words: string };
/**
 * By place; `whole` is what is written of the talk as a whole. `was`: what the server had when the writing began; without
 * it, an earlier build kept them, and they are taken to have grown from nothing.
 */
export type Unsent = {
  notes: Record<string, Note & { was?: Note }>;
  whole?: string;
  wholeWas?: string;
};
/** As the server has them. */
export type Known = { words: string; questions: (Note & { place: number })[] };

const nothingNoted: Note = { marks: [], words: '' };

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
  const notes = Object.entries(unsent.notes).flatMap(([place, note]) => {
    const arrived = sent.notes[place];
    if (arrived === undefined) return [[place, note] as const];
    // It grows from what has arrived now.
    return isSameNote(note, arrived) ? [] : [[place, { ...note, was: contentOf(arrived) }] as const];
  });
  const { whole, wholeWas } = unsent;
  const rest = { notes: Object.fromEntries(notes) };
  if (whole === undefined || whole === sent.whole) return rest;
  const was = sent.whole ?? wholeWas;
  return { ...rest, whole, ...(was === undefined ? {} : { wholeWas: was }) };
}

/** What can be sent, and where the server has something else than it grew from: there, the person says which one stays. */
export function apartFrom(
  unsent: Unsent,
  known: Known,
): { fits: Unsent; places: number[]; isWholeApart: boolean } {
  const places = known.questions.flatMap((theirs) => {
    const mine = unsent.notes[theirs.place];
    const fits = !mine || isSameNote(theirs, mine.was ?? nothingNoted) || isSameNote(theirs, mine);
    return fits ? [] : [theirs.place];
  });
  const { whole, wholeWas = '' } = unsent;
  const isWholeApart = whole !== undefined && known.words !== wholeWas && known.words !== whole;
  const notes = Object.entries(unsent.notes).filter(([place]) => !places.includes(Number(place)));
  const fits = {
    notes: Object.fromEntries(notes),
    ...(whole === undefined || isWholeApart ? {} : { whole, wholeWas }),
  };
  return { fits, places, isWholeApart };
}

/** As the server is told of them. */
export function toSend({ notes, whole, wholeWas = '' }: Unsent) {
  return {
    notes: Object.entries(notes).map(([place, note]) => ({
      place: Number(place),
      ...contentOf(note),
      was: note.was ?? nothingNoted,
    })),
    ...(whole === undefined ? {} : { whole: { words: whole, was: wholeWas } }),
  };
}

export function contentOf({ marks, words }: Note): Note {
  return { marks, words };
}

function isSameNote(one: Note, other: Note): boolean {
  return one.words === other.words && `${one.marks.toSorted()}` === `${other.marks.toSorted()}`;
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
