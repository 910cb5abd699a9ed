import { useState } from 'react';
import { ApiError } from '../api.ts';
import { takeNewer } from '../ui/use-fields.ts';
import { type KeptAs, readUnsaved, useUnsaved } from '../ui/use-unsaved.ts';

type Grown = { revision: number };
const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/**
 * What is written in a form, kept on the device, with the revision that it grew from. When somebody else has saved before,
 * the fields that nobody writes in here take what they wrote; own words stay, and can be saved over it by another press.
 */
export function useGrownFields<Fields extends Grown>(
  keptAs: KeptAs,
  saved: Fields,
  isFields: (kept: unknown) => kept is Fields,
) {
  const unsaved = useUnsaved(keptAs, saved, isFields);
  const { value: fields, write } = unsaved;
  const [seen, setSeen] = useState(saved);
  if (!isSame(seen, saved)) {
    setSeen(saved);
    if (isSame(fields, seen)) write(saved);
  }
  return {
    fields,
    change: (part: Partial<Fields>) => write({ ...fields, ...part }),
    unsaved,
    /** Nothing is written that the server does not have. */
    isKept: isSame({ ...fields, revision: saved.revision }, saved),
    /** What was written while it was on its way grows from what is saved now. */
    hasArrived: (now: Fields, sent: Fields) => {
      write(isSame(fields, sent) ? now : { ...fields, revision: now.revision });
      unsaved.hasArrived(now);
    },
    /** @param fetchNow what is saved, asked for anew */
    onRefused: async (error: unknown, fetchNow: () => Promise<Fields | undefined>) => {
      if (!(error instanceof ApiError && error.status === 409)) return;
      const now = await fetchNow();
      if (!now) return;
      // What was typed meanwhile is on the device.
      const latest = readUnsaved(keptAs, isFields) ?? fields;
      write({ ...takeNewer(latest, { begun: seen, known: now }), revision: now.revision });
    },
  };
}
