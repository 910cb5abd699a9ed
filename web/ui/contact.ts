/** Whether the server was reached the last time something was asked of it. Known from the calls themselves. */
import { useSyncExternalStore } from 'react';

/** `back`: it was lost while this page was open, and is there again. */
export type Contact = 'there' | 'lost' | 'back';

let contact: Contact = 'there';
const listeners = new Set<(now: Contact) => void>();

function change(next: Contact): void {
  if (next === contact) return;
  contact = next;
  for (const listener of listeners) listener(next);
}

export function noteAnswer(): void {
  if (contact === 'lost') change('back');
}

export function noteSilence(): void {
  change('lost');
}

export function getContact(): Contact {
  return contact;
}

/** Call what comes back to hear no more. */
export function onContact(listener: (now: Contact) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useContact(): Contact {
  return useSyncExternalStore(onContact, getContact);
}
