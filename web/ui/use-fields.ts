import { useState } from 'react';
import { ApiError } from '../api.ts';
import { isPartOf } from './is-like.ts';
import { hidesOthers, useBeginning } from './use-beginning.ts';
import { hasUnsaved, type KeptAs, useUnsaved, whenArrived } from './use-unsaved.ts';

type FieldsOptions = {
  /** Of what is known, where the server refuses an older one. */
  revision?: number | undefined;
  /** Nothing is on the server yet: with what a form began with (a day, as it was then) it begins again. */
  isNew?: boolean;
};

/**
 * Fields that are being written, begun with what the server has. What differs from that waits on this device until it is
 * saved. When the server has something newer (saved here, or by somebody else), only those fields take it that nobody is
 * writing in: no words that were written go.
 *
 * @param server the fields as it has them; of a new form, what it begins with
 * @param example of fields: null where one can be null, and a member in each list
 */
export function useFields<Fields extends object>(
  keptAs: KeptAs,
  server: Fields,
  example: Fields,
  { revision = 0, isNew = false }: FieldsOptions = {},
) {
  const isPart = isPartOf(example);
  const { beginning, begin } = useBeginning(keptAs, example, isNew || revision > 0);
  const [isAnswered, setIsAnswered] = useState(false);
  const first = isNew && beginning ? beginning.begun : server;
  // What the server has got though its answer was not heard is no change any more.
  const isChange = (kept: unknown): kept is Partial<Fields> =>
    isPart(kept) && !isSame({ ...first, ...kept }, first);
  const unsaved = useUnsaved<Partial<Fields>>(keptAs, {}, isChange);
  const { value: written } = unsaved;
  const isWritten = Object.keys(written).length > 0;
  const known = isWritten ? first : server;
  const fields: Fields = { ...known, ...written };
  // Somebody has been told of what is newer, or it is their own: what they have written grows from it now.
  if (isAnswered && beginning && revision > beginning.revision) {
    setIsAnswered(false);
    begin({ begun: server, revision });
  }
  // Put back, the words can be taken up again.
  if (!isWritten && beginning && unsaved.restored !== 'put-back') begin(null);
  const isHiding = isWritten && beginning !== null && hidesOthers(written, { begun: beginning.begun, known });
  return {
    fields,
    change: (part: Partial<Fields>) => {
      if (!isWritten) {
        setIsAnswered(false);
        begin({ begun: known, revision });
      }
      unsaved.write((changed) => changesIn({ ...known, ...changed, ...part }, known));
    },
    /** Nothing is written that the server does not have. */
    isKept: isSame(fields, known),
    /** To send: the older one, which is refused, where own words would hide what somebody else has written meanwhile. */
    revision: isHiding ? beginning.revision : revision,
    unsaved,
    /** What is sent waits no more when it has arrived, also where the page is left then; what was written meanwhile does. */
    whenArrived: (sending: Promise<unknown>, sent: Fields) => {
      whenArrived(sending, () => {
        unsaved.beginAnew(changesIn(sent, known));
        if (hasUnsaved(keptAs)) setIsAnswered(true);
        else begin(null);
      });
      sending.catch((error: unknown) => {
        if (error instanceof ApiError && error.status === 409) setIsAnswered(true);
      });
    },
  };
}

function changesIn<Fields extends object>(fields: Fields, known: Fields): Partial<Fields> {
  const names = Object.keys(known) as (keyof Fields)[];
  const changed = names.filter((name) => JSON.stringify(fields[name]) !== JSON.stringify(known[name]));
  return Object.fromEntries(changed.map((name) => [name, fields[name]])) as Partial<Fields>;
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
