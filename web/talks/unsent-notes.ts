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
export type Written = {
  notes: Record<string, Note & { was?: Note }>;
  whole?: string;
  wholeWas?: string;
};
/** `sent`: what was sent last and not answered. The server may have it, and then it is nobody else's. */
export type Unsent = Written & { sent?: Written };
/** As the server has them. */
export type Known = { words: string; questions: (Note & { place: number })[] };

const nothingNoted: Note = { marks: [], words: '' };

export const nothingUnsent: Unsent = { notes: {} };

/** Whose notes they are, and of which talk: a colleague at the same desk neither meets nor sends them. */
export type NotesOf = { from: string; talkId: string };

const keyOf = ({ from, talkId }: NotesOf) => `kodlugn.talk.${from}.${talkId}`;

export function isEmpty({ notes, whole }: Written): boolean {
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
export function withoutSent(unsent: Unsent, sent: Written): Unsent {
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

/** @param sent undefined: nothing waits for its answer */
export function withSent({ sent: _, ...written }: Unsent, sent: Written | undefined): Unsent {
  return sent === undefined ? written : { ...written, sent };
}

/**
 * What can be sent, and where the server has something else than it grew from: there, the person says which one stays.
 * What was sent and not answered goes once more as it was, before anything newer: the server takes it once, and what is
 * newer has grown from it then.
 */
export function apartFrom(
  unsent: Unsent,
  known: Known,
): { fits: Written; places: number[]; isWholeApart: boolean } {
  const own = fitting(unsent, known);
  const again = fitting(unsent.sent ?? nothingUnsent, known);
  const places = Object.keys(unsent.notes).filter((place) => !own.notes[place] && !again.notes[place]);
  const isWholeApart = unsent.whole !== undefined && own.whole === undefined && again.whole === undefined;
  return { fits: isEmpty(again) ? own : again, places: places.map(Number), isWholeApart };
}

/** What the server takes: it has what this grew from, or has this. */
function fitting({ notes, whole, wholeWas = '' }: Written, known: Known): Written {
  const fits = Object.entries(notes).filter(([place, mine]) => {
    const theirs = known.questions.find((one) => one.place === Number(place));
    return !theirs || isSameNote(theirs, mine.was ?? nothingNoted) || isSameNote(theirs, mine);
  });
  const isWholeFit = whole !== undefined && (known.words === wholeWas || known.words === whole);
  return { notes: Object.fromEntries(fits), ...(isWholeFit ? { whole, wholeWas } : {}) };
}

/** What the server has when it has got `sent`. */
export function withNotes<Talk extends Known>(talk: Talk, { notes, whole }: Written): Talk {
  return {
    ...talk,
    words: whole ?? talk.words,
    questions: talk.questions.map((question) => {
      const note = notes[question.place];
      return note ? { ...question, ...contentOf(note) } : question;
    }),
  };
}

/** With a note as it is written now. It grows from what is known, unless it is being written already. */
export function withNote(unsent: Unsent, place: number, note: Note, known: Known): Unsent {
  const { was = unsent.notes[place] ? nothingNoted : noteIn(known, place) } = unsent.notes[place] ?? {};
  return { ...unsent, notes: { ...unsent.notes, [place]: { ...note, was } } };
}

/** The like of the talk as a whole. */
export function withWhole(unsent: Unsent, words: string, known: Known): Unsent {
  const { whole, wholeWas = whole === undefined ? known.words : '' } = unsent;
  return { ...unsent, whole: words, wholeWas };
}

/** What is written here is to replace what the server has. @param place null: of the talk as a whole */
export function keepingOwn(unsent: Unsent, place: number | null, known: Known): Unsent {
  const { sent } = unsent;
  const others = withSent(unsent, sent && without(sent, place));
  if (place === null) return { ...others, wholeWas: known.words };
  const mine = unsent.notes[place];
  if (!mine) return others;
  return { ...others, notes: { ...unsent.notes, [place]: { ...mine, was: noteIn(known, place) } } };
}

/** What the server has stays, and what is written here goes. @param place null: of the talk as a whole */
export function takingOther(unsent: Unsent, place: number | null): Unsent {
  const { sent, ...written } = unsent;
  return withSent(without(written, place), sent && without(sent, place));
}

function without({ notes, whole, wholeWas }: Written, place: number | null): Written {
  if (place === null) return { notes };
  const others = Object.fromEntries(Object.entries(notes).filter(([one]) => Number(one) !== place));
  if (whole === undefined) return { notes: others };
  return { notes: others, whole, ...(wholeWas === undefined ? {} : { wholeWas }) };
}

export function noteIn(known: Known, place: number): Note {
  return contentOf(known.questions.find((one) => one.place === place) ?? nothingNoted);
}

/** As the server is told of them. */
export function toSend({ notes, whole, wholeWas = '' }: Written) {
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
  if (!isWritten(kept)) return false;
  const { sent } = kept as { sent?: unknown };
  return sent === undefined || isWritten(sent);
}

function isWritten(kept: unknown): kept is Written {
  if (typeof kept !== 'object' || kept === null || !('notes' in kept)) return false;
  const { notes, whole } = kept as { notes: unknown; whole?: unknown };
  if (typeof notes !== 'object' || notes === null) return false;
  return (whole === undefined || typeof whole === 'string') && Object.values(notes).every(isNote);
}

function isNote(note: unknown): boolean {
  const { marks, words } = (note ?? {}) as Partial<Note>;
  return Array.isArray(marks) && typeof words === 'string';
}
