/** A list that is told as it changes, and yet stays where it is: what is new waits until somebody wants to see it. */
import { useState } from 'react';

export type Held<One> = {
  /** In their places; `now` is undefined for one that is there no more. */
  rows: { id: string; last: One; now: One | undefined }[];
  /** How many are not shown yet. */
  count: number;
  show: () => void;
};

export function useHeldList<One>(all: One[], idOf: (one: One) => string): Held<One> {
  const [held, setHeld] = useState(all);
  const known = new Map(all.map((one) => [idOf(one), one]));
  const heldIds = new Set(held.map(idOf));
  return {
    rows: held.map((last) => ({ id: idOf(last), last, now: known.get(idOf(last)) })),
    count: all.filter((one) => !heldIds.has(idOf(one))).length,
    show: () => setHeld(all),
  };
}
