/**
 * What is written in a form and not saved yet, on this device: a page that is closed loses none of it. In localStorage,
 * which is written at once. Gone when it is saved, and at signing out.
 */
import { useState } from 'react';

const keyOf = (name: string) => `kodlugn.form.${name}`;
const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

type IsValue<Value> = (kept: unknown) => kept is Value;
export const isWords = (kept: unknown): kept is string => typeof kept === 'string';

export function readUnsaved<Value>(name: string, isValue: IsValue<Value>): Value | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(name)) ?? 'null');
    return isValue(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** @param value null: nothing waits. Does nothing where the browser keeps nothing. */
export function keepUnsaved(name: string, value: unknown): void {
  try {
    if (value === null) localStorage.removeItem(keyOf(name));
    else localStorage.setItem(keyOf(name), JSON.stringify(value));
  } catch {
    // Then it is there while the page is open.
  }
}

export type Unsaved<Value> = {
  value: Value;
  write: (value: Value) => void;
  /** The page began with what was not saved the last time; put back to what is saved, it can still be taken up again. */
  restored: 'no' | 'shown' | 'put-back' | 'saved';
  putBack: () => void;
  takeUp: () => void;
  /** The server has got this: what was written meanwhile stays. */
  hasArrived: (sent: Value) => void;
};

/** @param name of the form, and of what it is about: no other has it */
export function useUnsaved<Value>(name: string, saved: Value, isValue: IsValue<Value>): Unsaved<Value> {
  const [begun] = useState(() => readUnsaved(name, isValue));
  const isOther = begun !== null && !isSame(begun, saved);
  const [value, setValue] = useState(isOther ? begun : saved);
  const [restored, setRestored] = useState<Unsaved<Value>['restored']>(isOther ? 'shown' : 'no');
  const [aside, setAside] = useState(value);
  const write = (next: Value) => {
    setValue(next);
    keepUnsaved(name, isSame(next, saved) ? null : next);
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
    hasArrived: (sent) => {
      if (isSame(readUnsaved(name, isValue), sent)) keepUnsaved(name, null);
      // Put back, the other is still there to take up: that is not what was saved.
      setRestored((now) => (now === 'shown' ? 'saved' : now));
    },
  };
}
