import { useState } from 'react';

/**
 * Fields that are being written, begun with what the server has. When the server has something newer (saved here, or by
 * somebody else), only those take it that nobody is writing in: no words that were written go.
 */
export function useFields<Fields extends object>(known: Fields) {
  const [begun, setBegun] = useState(known);
  const [fields, setFields] = useState(known);
  if (!isSame(begun, known)) {
    setBegun(known);
    setFields(takeNewer(fields, { begun, known }));
  }
  return {
    fields,
    change: (part: Partial<Fields>) => setFields((before) => ({ ...before, ...part })),
    /** Nothing is written that the server does not have. */
    isKept: isSame(fields, known),
  };
}

/** A field that was changed here stays; all others are as they are known now. */
export function takeNewer<Fields extends object>(
  fields: Fields,
  { begun, known }: { begun: Fields; known: Fields },
): Fields {
  const names = Object.keys(known) as (keyof Fields)[];
  const changed = names.filter((name) => !isSame(fields[name], begun[name]));
  return { ...known, ...Object.fromEntries(changed.map((name) => [name, fields[name]])) };
}

/** But for space around words, which is not kept. */
function isSame(one: unknown, other: unknown): boolean {
  const [first, second] = [one, other].map((value) =>
    JSON.stringify(value, (_, part) => (typeof part === 'string' ? part.trim() : part)),
  );
  return first === second;
}
