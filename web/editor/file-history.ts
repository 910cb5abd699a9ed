/**
 * What undo and redo go over, for one file: plain changes, so that every view shares them, and so that they can be
 * kept on the device and are there after a reload. Bounded: the oldest go first.
 */
import { applyChange, changeBetween, invertChange, type TextChange } from './text-change.ts';

/** As kept: `past` ends in the newest change, `future` in the next one to do again. */
export type KeptHistory = { text: string; past: TextChange[]; future: TextChange[] };

/** The text after a step back or forward, and where the caret then stands. */
export type HistoryStep = { text: string; caret: number };

export type FileHistory = {
  /** The text is another now. Letters typed in a row are one change, up to the next word. */
  write: (text: string) => void;
  undo: () => HistoryStep | null;
  redo: () => HistoryStep | null;
  keep: () => KeptHistory;
};

export const historyLimits = { changes: 500, letters: 100_000 } as const;

/** `kept` may end in another text (the server's is newer): the difference is then one change, and can be undone. */
export function createFileHistory(text: string, kept?: KeptHistory): FileHistory {
  let now = kept?.text ?? text;
  let past = [...(kept?.past ?? [])];
  let future = [...(kept?.future ?? [])];
  let mayJoin = false;

  function write(next: string): void {
    const change = changeBetween(now, next);
    if (!change) return;
    const last = past.at(-1);
    const joined = mayJoin && last ? joinChanges(last, change) : null;
    past = bounded(joined ? [...past.slice(0, -1), joined] : [...past, change]);
    future = [];
    mayJoin = true;
    now = next;
  }

  function step(change: TextChange): HistoryStep {
    mayJoin = false;
    now = applyChange(now, change);
    return { text: now, caret: change.at + change.inserted.length };
  }

  write(text);
  mayJoin = false;
  return {
    write,
    undo() {
      const change = past.pop();
      if (!change) return null;
      future.push(change);
      return step(invertChange(change));
    },
    redo() {
      const change = future.pop();
      if (!change) return null;
      past.push(change);
      return step(change);
    },
    keep: () => ({ text: now, past: [...past], future: [...future] }),
  };
}

/** Typing on, or deleting on, as one change; null when the second is another thought. */
function joinChanges(last: TextChange, next: TextChange): TextChange | null {
  const isTyped = next.removed === '' && isLetter(next.inserted) && last.inserted !== '';
  if (isTyped && next.at === last.at + last.inserted.length) {
    const beginsWord = /\s$/.test(last.inserted) && !/\s/.test(next.inserted);
    if (beginsWord || /\n/.test(last.inserted + next.inserted)) return null;
    return { ...last, inserted: last.inserted + next.inserted };
  }
  const isErased = next.inserted === '' && last.inserted === '' && isLetter(next.removed);
  if (isErased && next.at + 1 === last.at)
    return { at: next.at, removed: next.removed + last.removed, inserted: '' };
  if (isErased && next.at === last.at) return { ...last, removed: last.removed + next.removed };
  return null;
}

const isLetter = (text: string) => text.length === 1;

function bounded(changes: TextChange[]): TextChange[] {
  let letters = 0;
  let first = changes.length;
  while (first > 0 && changes.length - first < historyLimits.changes) {
    const { removed = '', inserted = '' } = changes[first - 1] ?? {};
    letters += removed.length + inserted.length;
    if (letters > historyLimits.letters) break;
    first -= 1;
  }
  return changes.slice(first);
}

/** What the device kept, if it can be read as a history: each change leads back from the text that is there. */
export function readHistory(kept: unknown): KeptHistory | undefined {
  if (!isHistory(kept)) return undefined;
  const { text, past, future } = kept;
  const fits = (changes: TextChange[], from: string, turn: (change: TextChange) => TextChange) => {
    let at = from;
    return changes.toReversed().every((change) => {
      const { at: place, removed } = turn(change);
      if (at.slice(place, place + removed.length) !== removed) return false;
      at = applyChange(at, turn(change));
      return true;
    });
  };
  if (!fits(past, text, invertChange) || !fits(future, text, (change) => change)) return undefined;
  return { text, past, future };
}

function isHistory(kept: unknown): kept is KeptHistory {
  if (typeof kept !== 'object' || kept === null) return false;
  const { text, past, future } = kept as Partial<Record<keyof KeptHistory, unknown>>;
  return typeof text === 'string' && isChanges(past) && isChanges(future);
}

function isChanges(value: unknown): value is TextChange[] {
  return (
    Array.isArray(value) &&
    value.every(
      (one) =>
        Number.isInteger(one?.at) &&
        one.at >= 0 &&
        typeof one.removed === 'string' &&
        typeof one.inserted === 'string',
    )
  );
}
