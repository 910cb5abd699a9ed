/**
 * Keeps the notes of a talk: on the device at once, on the server one sending after another. It outlives the page that
 * they are written on, so that a page opened again while the last of them are under way goes on from the same.
 */
import {
  apartFrom,
  isEmpty,
  type Known,
  keepUnsent,
  type NotesOf,
  nothingUnsent,
  readUnsent,
  toSend,
  type Unsent,
  type Written,
  withNotes,
  withoutSent,
  withSent,
} from './unsent-notes.ts';

export type KeeperState = {
  unsent: Unsent;
  /** What the server has, as far as this device knows. */
  known: Known;
  sending: 'none' | 'now' | 'unanswered';
  hasSaved: boolean;
  isOnDevice: boolean;
  /** The server said no. What is written stays on the device. */
  refusal: unknown;
};

/** How a talk is reached. */
export type Ways = {
  put: (body: ReturnType<typeof toSend>) => Promise<unknown>;
  fetch: () => Promise<Known>;
  /** `unanswered`: the server may have got it. `changed`: it has something else, and took nothing. */
  faultOf: (error: unknown) => 'unanswered' | 'changed' | 'refused';
  /** The server has got it. */
  arrived: (sent: Written) => void;
};

export type NotesKeeper = {
  get: () => KeeperState;
  subscribe: (listener: () => void) => () => void;
  write: (next: (unsent: Unsent, known: Known) => Unsent) => void;
  /** Once what is under way has its answer. Resolves when the attempt has ended, well or not. */
  send: () => Promise<void>;
  /** The page has asked the server. */
  know: (known: Known) => void;
  enter: () => void;
  /** The page is left: what is left is sent, and nothing more is looked after. */
  leave: () => Promise<void>;
};

/** Of pages that are left, those that still send. */
const finishing = new Map<string, NotesKeeper>();

/** @param isOpen whether notes can be written at all: otherwise none wait */
export function openKeeper(of: NotesOf, known: Known, isOpen: boolean, ways: Ways): NotesKeeper {
  return finishing.get(keyOf(of)) ?? createKeeper(of, known, isOpen, ways);
}

const keyOf = ({ from, talkId }: NotesOf) => `${from}.${talkId}`;

function createKeeper(of: NotesOf, begun: Known, isOpen: boolean, ways: Ways): NotesKeeper {
  let state: KeeperState = {
    unsent: isOpen ? readUnsent(of) : nothingUnsent,
    known: begun,
    sending: 'none',
    hasSaved: false,
    isOnDevice: true,
    refusal: null,
  };
  let underWay: Promise<unknown> = Promise.resolve();
  let pages = 0;
  const listeners = new Set<() => void>();

  function set(change: Partial<KeeperState>): void {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  }

  function keep(unsent: Unsent, change: Partial<KeeperState> = {}): void {
    // Gone from the device when nobody has the page open: who wrote them has signed out, and they stay gone.
    const isForgotten = pages === 0 && isEmpty(readUnsent(of));
    set({ ...change, unsent, ...(isForgotten ? {} : { isOnDevice: keepUnsent(of, unsent) }) });
  }

  async function sendNow(): Promise<void> {
    for (;;) {
      const { fits } = apartFrom(state.unsent, state.known);
      if (isEmpty(fits)) return;
      const isAgain = state.unsent.sent !== undefined;
      if (!(await deliver(fits))) return;
      // While the page is open, what is newer waits until the writing rests; what was sent again is late already.
      if (!isAgain && pages > 0) return;
    }
  }

  /** Whether there may be more to send now. */
  async function deliver(batch: Written): Promise<boolean> {
    const before = state.unsent.sent;
    // On the device before it goes: the page may be closed before the answer comes.
    keep(withSent(state.unsent, batch), { sending: 'now' });
    try {
      await ways.put(toSend(batch));
    } catch (error) {
      const fault = ways.faultOf(error);
      if (fault === 'unanswered') {
        set({ sending: 'unanswered' });
        return false;
      }
      // Nothing of it was taken this time.
      keep(withSent(state.unsent, before));
      if (fault === 'changed') return askAnew(batch, error);
      set({ sending: 'unanswered', refusal: error });
      return false;
    }
    ways.arrived(batch);
    const known = withNotes(state.known, batch);
    keep(withoutSent(state.unsent, batch), { known, sending: 'none', hasSaved: true });
    return true;
  }

  async function askAnew(batch: Written, error: unknown): Promise<boolean> {
    const known = await ways.fetch().catch(() => null);
    if (known === null) {
      set({ sending: 'unanswered' });
      return false;
    }
    const { fits } = apartFrom(state.unsent, known);
    // What the server has is no reason to say no: sent again and again, it would not be heard of.
    const isSame = JSON.stringify(toSend(fits)) === JSON.stringify(toSend(batch));
    set({ known, sending: 'none', ...(isSame ? { refusal: error } : {}) });
    return !isSame;
  }

  const keeper: NotesKeeper = {
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    write: (next) => keep(next(state.unsent, state.known), { refusal: null }),
    send: () => {
      const sending = underWay.then(sendNow);
      underWay = sending;
      return sending;
    },
    know: (known) => {
      // What a page was told while the last was under way may be older than what has arrived.
      if (!finishing.has(keyOf(of))) set({ known });
    },
    enter: () => {
      pages += 1;
    },
    leave: async () => {
      pages -= 1;
      if (isEmpty(state.unsent)) return;
      finishing.set(keyOf(of), keeper);
      await keeper.send();
      finishing.delete(keyOf(of));
      if (pages > 0) await ways.fetch().then(keeper.know, () => undefined);
    },
  };
  return keeper;
}
