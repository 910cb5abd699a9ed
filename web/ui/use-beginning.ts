/** What the words in a form grew from, beside them on the device: what was known when the first of them was written. */
import { useState } from 'react';
import { isLike } from './is-like.ts';
import { besideOf, type KeptAs, keepUnsaved, readUnsaved } from './use-unsaved.ts';

type Beginning<Fields> = { begun: Fields; revision: number };

/** @param isNeeded false: nothing is read or kept */
export function useBeginning<Fields extends object>(keptAs: KeptAs, example: Fields, isNeeded: boolean) {
  const beside = besideOf(keptAs, 'begun');
  const isBeginning = isLike<Beginning<Fields>>({ begun: example, revision: 0 });
  const [beginning, setBeginning] = useState(() => (isNeeded ? readUnsaved(beside, isBeginning) : null));
  return {
    beginning,
    begin: (next: Beginning<Fields> | null) => {
      if (!isNeeded) return;
      setBeginning(next);
      keepUnsaved(beside, next);
    },
  };
}

/**
 * Whether own words would hide what somebody else has written meanwhile in the same field. Where it was emptied, nothing
 * is hidden.
 */
export function hidesOthers<Fields extends object>(
  written: Partial<Fields>,
  { begun, known }: { begun: Fields; known: Fields },
): boolean {
  const names = Object.keys(written) as (keyof Fields)[];
  return names.some(
    (name) =>
      !isSame(known[name], begun[name]) && !isSame(known[name], written[name]) && !isEmpty(known[name]),
  );
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
const isEmpty = (value: unknown) => ['null', '""', '[]'].includes(JSON.stringify(value));
