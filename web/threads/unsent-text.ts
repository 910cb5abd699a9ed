/**
 * What is being written to each, on this device until the server has it. In localStorage, which is written at once: a tab
 * that is closed, or a sign-in that ends, loses none of it. Where a browser keeps nothing, it is there while the document
 * is open. Gone at signing out.
 */
import { useSyncExternalStore } from 'react';

/** Whose words they are, and to whom: somebody else at the same computer does not meet them. */
export type Way = { from: string; to: string };

/** `sent`: what was sent and is not known to be there. Sent again, it is the same message. */
type Unsent = { text: string; sent: { text: string; messageId: string } | null };

const nothing: Unsent = { text: '', sent: null };
const inDocument = new Map<string, Unsent>();
const listeners = new Set<() => void>();

const keyOf = ({ from, to }: Way) => `kodlugn.thread.${from}.${to}`;

function find(way: Way): Unsent {
  const key = keyOf(way);
  const known = inDocument.get(key) ?? readStored(key);
  inDocument.set(key, known);
  return known;
}

function put(way: Way, next: Unsent): void {
  const key = keyOf(way);
  inDocument.set(key, next);
  try {
    if (next.text === '' && next.sent === null) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(next));
  } catch {
    // Without storage it is kept in the document alone.
  }
  for (const listen of listeners) listen();
}

export function textOf(way: Way): string {
  return find(way).text;
}

export function writeText(way: Way, text: string): void {
  put(way, { ...find(way), text });
}

/** The text as a message. It has the same id for as long as it is the same text, until it has arrived. */
export function messageOf(way: Way): { messageId: string; text: string } {
  const { text, sent } = find(way);
  if (sent?.text === text) return sent;
  const message = { text, messageId: crypto.randomUUID() };
  put(way, { text, sent: message });
  return message;
}

/** The server has it. What was written after it meanwhile stays. */
export function hasArrived(way: Way, sent: string): void {
  const { text } = find(way);
  put(way, { text: text.startsWith(sent) ? text.slice(sent.length).trimStart() : text, sent: null });
}

function listen(onChange: () => void): () => void {
  listeners.add(onChange);
  return () => listeners.delete(onChange);
}

export function useUnsentText(way: Way): string {
  return useSyncExternalStore(listen, () => textOf(way));
}

function readStored(key: string): Unsent {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? 'null') as Partial<Unsent> | null;
    if (typeof kept?.text !== 'string') return nothing;
    const { text, sent } = kept;
    const isMessage = typeof sent?.text === 'string' && typeof sent.messageId === 'string';
    return { text, sent: isMessage ? sent : null };
  } catch {
    return nothing;
  }
}
