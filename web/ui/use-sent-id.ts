/** The id of what is sent from a form: the same for as long as the same is sent, until it has arrived. */
import { useRef } from 'react';
import { besideOf, type KeptAs, keepUnsaved, readUnsaved } from './use-unsaved.ts';

type Sent = { id: string; what: string };

function isSent(kept: unknown): kept is Sent {
  const { id, what } = (kept ?? {}) as Partial<Record<keyof Sent, unknown>>;
  return typeof id === 'string' && typeof what === 'string';
}

/** Sent twice, also after the page was closed without an answer, it is the same thing to the server. */
export function useSentId(form: KeptAs) {
  const keptAs = besideOf(form, 'sent');
  const last = useRef<Sent | null>(null);
  const note = (sent: Sent | null) => {
    last.current = sent;
    keepUnsaved(keptAs, sent);
  };
  return {
    idOf: (fields: object): string => {
      const what = JSON.stringify(fields);
      const before = last.current ?? readUnsaved(keptAs, isSent);
      if (before?.what === what) return before.id;
      const id = crypto.randomUUID();
      note({ id, what });
      return id;
    },
    hasArrived: () => note(null),
  };
}
