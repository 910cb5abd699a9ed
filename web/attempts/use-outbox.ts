/** The outbox of whoever has entered, looked after on every page. */
import { useEffect, useSyncExternalStore } from 'react';
import { api } from '../api.ts';
import { onContact } from '../ui/contact.ts';
import { useAccount } from '../ui/queries.ts';
import { listHandIns, openHandInShelf } from './hand-in-shelf.ts';
import { findLiveWriters } from './live-writers.ts';
import { createOutbox, type Outbox } from './outbox.ts';

/** A server that could not take them then may take them later; without contact it is asked when contact is back. */
const roundMs = 20_000;

const outboxes = new Map<string, Outbox>();

function outboxOf(accountId: string): Outbox {
  const known = outboxes.get(accountId);
  if (known) return known;
  const made = createOutbox({
    listHandIns: async () => (accountId === '' ? [] : listHandIns(accountId)),
    shelfOf: openHandInShelf,
    submit: (attemptId, body, signal) =>
      api('POST /api/attempts/:attemptId/submissions', { params: { attemptId }, body, signal }),
    findHeld: findLiveWriters,
  });
  outboxes.set(accountId, made);
  return made;
}

/** Sends at once, when contact is back, and now and then while something waits. */
export function useSendingHandIns(): void {
  const { data: account, dataUpdatedAt } = useAccount();
  const accountId = account?.accountId ?? '';
  // biome-ignore lint/correctness/useExhaustiveDependencies: entering again is a reason to try again.
  useEffect(() => {
    if (accountId === '') return;
    const { send, get } = outboxOf(accountId);
    void send();
    const stopHearing = onContact((now) => {
      if (now === 'back') void send();
    });
    const rounds = setInterval(() => {
      if (get().items.some(({ state }) => state === 'waiting')) void send();
    }, roundMs);
    return () => {
      stopHearing();
      clearInterval(rounds);
    };
  }, [accountId, dataUpdatedAt]);
}

export function useOutbox() {
  const outbox = outboxOf(useAccount().data?.accountId ?? '');
  const state = useSyncExternalStore(outbox.subscribe, outbox.get);
  // What was handed in elsewhere since lies there too.
  useEffect(() => void outbox.send(), [outbox]);
  return { ...state, takeBack: outbox.takeBack };
}
