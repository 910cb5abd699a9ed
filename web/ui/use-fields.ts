import { isPartOf } from './is-like.ts';
import { type KeptAs, useUnsaved } from './use-unsaved.ts';

/**
 * Fields that are being written, begun with what the server has. What differs from that waits on this device until it is
 * saved. When the server has something newer (saved here, or by somebody else), only those fields take it that nobody is
 * writing in: no words that were written go.
 *
 * @param example of fields: null where one can be null, and a member in each list
 */
export function useFields<Fields extends object>(keptAs: KeptAs, known: Fields, example: Fields) {
  const isPart = isPartOf(example);
  // What the server has got though its answer was not heard is no change any more.
  const isChange = (kept: unknown): kept is Partial<Fields> =>
    isPart(kept) && !isSame({ ...known, ...kept }, known);
  const unsaved = useUnsaved<Partial<Fields>>(keptAs, {}, isChange);
  const fields: Fields = { ...known, ...unsaved.value };
  return {
    fields,
    change: (part: Partial<Fields>) =>
      unsaved.write((changed) => changesIn({ ...known, ...changed, ...part }, known)),
    /** Nothing is written that the server does not have. */
    isKept: isSame(fields, known),
    unsaved,
    /** What is sent waits no more when it has arrived, also where the page is left then; what was written meanwhile does. */
    whenArrived: (sending: Promise<unknown>, sent: Fields) => {
      sending.then(
        () => unsaved.beginAnew(changesIn(sent, known)),
        // The form says why.
        () => undefined,
      );
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
