/**
 * What is written in a form and not saved yet, on this device: a page that is closed loses none of it. In localStorage,
 * which is written at once. Gone when it is saved, and at signing out.
 */
import { useRef, useState } from 'react';

/**
 * Whose words they are, and of which form: somebody else at the same device meets none of them. Where nobody is known to
 * write (`from` is empty), nothing is kept.
 */
export type KeptAs = { from: string; name: string };

/** What belongs to the words of a form, and waits beside them. */
export function besideOf({ from, name }: KeptAs, what: string): KeptAs {
  return { from, name: `${name}.${what}` };
}

const keyOf = ({ from, name }: KeptAs) => `kodlugn.form.${from}.${name}`;
const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

type IsValue<Value> = (kept: unknown) => kept is Value;
export const isWords = (kept: unknown): kept is string => typeof kept === 'string';

export function readUnsaved<Value>(keptAs: KeptAs, isValue: IsValue<Value>): Value | null {
  if (keptAs.from === '') return null;
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(keptAs)) ?? 'null');
    return isValue(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** Whether anything waits: a form that is folded away is open then. */
export function hasUnsaved(keptAs: KeptAs): boolean {
  return readUnsaved(keptAs, (kept): kept is unknown => kept !== null) !== null;
}

/** @param value null: nothing waits. Does nothing where the browser keeps nothing. */
export function keepUnsaved(keptAs: KeptAs, value: unknown): void {
  if (keptAs.from === '') return;
  try {
    if (value !== null) {
      localStorage.setItem(keyOf(keptAs), JSON.stringify(value));
      return;
    }
  } catch {
    // No room: it is there while the page is open, and nothing older comes back in its place.
  }
  try {
    localStorage.removeItem(keyOf(keptAs));
  } catch {
    // Nothing was kept.
  }
}

/** Once it has arrived, also where the page is left then: what a press alone is told, it hears only while it is shown. */
export function whenArrived(sending: Promise<unknown>, then: () => void): void {
  // The form says why when it has not.
  sending.then(then, () => undefined);
}

export type Unsaved<Value> = {
  value: Value;
  /** @param next the value, or what it becomes: for whoever waited for something and may know an older one */
  write: (next: Value | ((now: Value) => Value)) => void;
  /** The page began with what was not saved the last time; put back to what is saved, it can still be taken up again. */
  restored: 'no' | 'shown' | 'put-back' | 'saved';
  putBack: () => void;
  takeUp: () => void;
  /** The server has got this: what was written meanwhile stays. */
  hasArrived: (sent: Value) => void;
  /** The same, and the form is as it began, for the next one; unless more was written meanwhile. */
  beginAnew: (sent: Value) => void;
};

export function useUnsaved<Value>(keptAs: KeptAs, saved: Value, isValue: IsValue<Value>): Unsaved<Value> {
  const [begun] = useState(() => beginWith(keptAs, saved, isValue));
  const [value, setValue] = useState(begun ?? saved);
  const [restored, setRestored] = useState<Unsaved<Value>['restored']>(begun === null ? 'no' : 'shown');
  const [aside, setAside] = useState(value);
  const latest = useRef(value);
  const write: Unsaved<Value>['write'] = (next) => {
    latest.current = isChange(next) ? next(latest.current) : next;
    setValue(latest.current);
    keepUnsaved(keptAs, isSame(latest.current, saved) ? null : latest.current);
  };
  const hasArrived = (sent: Value) => {
    if (isSame(readUnsaved(keptAs, isValue), sent)) keepUnsaved(keptAs, null);
    // Put back, the other is still there to take up: that is not what was saved.
    setRestored((now) => (now === 'shown' ? 'saved' : now));
  };
  return {
    value,
    write,
    restored,
    putBack: () => {
      setAside(value);
      write(saved);
      setRestored('put-back');
    },
    takeUp: () => {
      write(aside);
      setRestored('shown');
    },
    hasArrived,
    beginAnew: (sent) => {
      // What waits now may have been written in the same form, opened anew meanwhile: only what was sent goes.
      hasArrived(sent);
      if (!isSame(latest.current, sent)) return;
      latest.current = saved;
      setValue(saved);
    },
  };
}

/** Null: nothing waits. What is as it is saved has arrived, though its answer was not heard, and goes. */
function beginWith<Value>(keptAs: KeptAs, saved: Value, isValue: IsValue<Value>): Value | null {
  const kept = readUnsaved(keptAs, isValue);
  if (kept !== null && !isSame(kept, saved)) return kept;
  keepUnsaved(keptAs, null);
  return null;
}

/** No value that a form has is a function. */
function isChange<Value>(next: Value | ((now: Value) => Value)): next is (now: Value) => Value {
  return typeof next === 'function';
}
