/**
 * Hand-ins on this device that wait for the server, of whichever challenge: sent from any page, oldest first, also
 * those of a tab that was closed. The id that the browser made lets the server take each of them once.
 */
import type { HandInCalls } from './deliver-hand-in.ts';
import type { HandInOwner, HandInShelf, OwnedHandIn } from './hand-in-shelf.ts';
import { createSource, type Observable } from './observable.ts';
import { refusalOf, troubleOf } from './trouble.ts';

export type Outgoing = { handIn: OwnedHandIn; state: 'waiting' | 'sent' | 'refused' | 'taken-back' };

export type Outbox = Observable<{ isRead: boolean; items: Outgoing[] }> & {
  /** Sends what it can; ends at the first that cannot be sent now. */
  send: () => Promise<void>;
  takeBack: (submissionId: string) => Promise<void>;
};

export function createOutbox(options: {
  listHandIns: () => Promise<OwnedHandIn[]>;
  shelfOf: (owner: HandInOwner) => Pick<HandInShelf, 'put' | 'remove'>;
  submit: (attemptId: string, ...sent: Parameters<HandInCalls['submit']>) => Promise<unknown>;
  /** Ids that an open workspace looks after. */
  findHeld: () => Promise<string[]>;
}): Outbox {
  const { listHandIns, shelfOf, submit, findHeld } = options;
  const source = createSource<{ isRead: boolean; items: Outgoing[] }>({ isRead: false, items: [] });
  let sending: Promise<void> | null = null;
  let inFlight: { submissionId: string; stop: AbortController } | null = null;

  function mark(submissionId: string, state: Outgoing['state']): void {
    const items = source
      .get()
      .items.map((one) => (one.handIn.submissionId === submissionId ? { ...one, state } : one));
    source.set({ items });
  }

  /** What lies there now, below what was told of before: a line that stands there stays where it is. */
  async function read(): Promise<OwnedHandIn[]> {
    const found = await listHandIns().catch(() => []);
    const isFound = (id: string) => found.some(({ submissionId }) => submissionId === id);
    const told = source
      .get()
      .items.filter(({ handIn, state }) => state !== 'waiting' || isFound(handIn.submissionId));
    const isTold = (id: string) => told.some(({ handIn }) => handIn.submissionId === id);
    const added = found
      .filter(({ submissionId }) => !isTold(submissionId))
      .map((handIn): Outgoing => ({ handIn, state: handIn.refusal ? 'refused' : 'waiting' }));
    source.set({ isRead: true, items: [...told, ...added] });
    return found;
  }

  async function sendAll(): Promise<void> {
    const waiting = (await read()).filter(({ refusal }) => !refusal);
    const held = waiting.length > 0 ? await findHeld() : [];
    for (const handIn of waiting) {
      const { submissionId, owner, work } = handIn;
      // An open workspace sends its own, in their order.
      if (waiting.some((one) => one.owner.attemptId === owner.attemptId && held.includes(one.submissionId)))
        continue;
      if (
        source.get().items.some((one) => one.handIn.submissionId === submissionId && one.state !== 'waiting')
      )
        continue;
      inFlight = { submissionId, stop: new AbortController() };
      const { signal } = inFlight.stop;
      try {
        await submit(owner.attemptId, { submissionId, ...work }, signal);
        await shelfOf(owner).remove(submissionId);
        mark(submissionId, 'sent');
      } catch (error) {
        if (signal.aborted) continue;
        if (troubleOf(error) !== 'refused') return;
        const refusal = refusalOf(error);
        await shelfOf(owner).put({ ...handIn, refusal });
        source.set({
          items: source
            .get()
            .items.map((one) =>
              one.handIn.submissionId === submissionId
                ? { handIn: { ...handIn, refusal }, state: 'refused' as const }
                : one,
            ),
        });
      } finally {
        inFlight = null;
      }
    }
  }

  return {
    get: source.get,
    subscribe: source.subscribe,
    send() {
      sending ??= sendAll()
        // Without storage in this browser nothing waits here.
        .catch(() => source.set({ isRead: true }))
        .finally(() => {
          sending = null;
        });
      return sending;
    },
    async takeBack(submissionId) {
      const one = source.get().items.find(({ handIn }) => handIn.submissionId === submissionId);
      if (one?.state !== 'waiting') return;
      if (inFlight?.submissionId === submissionId) inFlight.stop.abort();
      await shelfOf(one.handIn.owner).remove(submissionId);
      mark(submissionId, 'taken-back');
    },
  };
}
