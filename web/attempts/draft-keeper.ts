/**
 * Keeps what is being written: on this device within a second, on the server within five.
 *
 * Says "on the server" only of a text that the server confirmed, word for word. When another place wrote at the
 * same time, both texts are on the server (the other as the draft, this one beside it), and `beside` offers both.
 */
import type { Draft, DraftSaved, Work } from '#server/attempts/attempts.contract.ts';
import type { Clock } from './clock.ts';
import type { DraftShelf } from './draft-shelf.ts';
import { createSource, type Observable } from './observable.ts';
import { type Refusal, refusalOf, type Trouble, troubleOf } from './trouble.ts';
import { sameWork } from './work.ts';

export type DraftState = {
  work: Work;
  /** Where this very text is kept: confirmed by the server, on this device alone, or nowhere yet. */
  keptOn: 'server' | 'device' | 'nowhere' | 'nothing-written';
  trouble: Trouble | null;
  refusal: Refusal | null;
  /** What the server has of this place's texts, as far as it has answered; null while that is nothing. */
  confirmed: Work | null;
  /** Another text became the draft meanwhile; ours is kept on the server under `mineId`. */
  beside: { theirs: Draft; mineId: string } | null;
};

export type SaveDraft = (
  body: { baseRevision: number; writerId: string; writerStep: number } & Work,
  options: { keepalive: boolean },
) => Promise<DraftSaved>;

export type DraftStart = {
  work: Work;
  baseRevision: number;
  /** The server has this text; or, with revision 0, it is the starter and there is nothing to save. */
  isSaved: boolean;
  unconfirmed: Work[];
  /** Steps that this writer has taken before: a save that is overtaken on its way is known by its step. */
  writerStep: number;
};

export type DraftKeeper = Observable<DraftState> & {
  write: (work: Work) => void;
  /** Saves now; resolves when the attempt to do so has ended, well or not. */
  flush: () => Promise<void>;
  /** The page goes away: one last send that outlives it. */
  leave: () => void;
  /** Contact or sign-in may be back: tries again at once. */
  retry: () => void;
  /** Takes over a draft of the server's as what is being written; earlier text must be on the server already. */
  adopt: (draft: Draft) => void;
  /** The server's draft is now this text, or an earlier state of it: writing goes on from there. */
  continueFrom: (draft: Draft) => void;
  /** The workspace is left, the page is not: keeps and sends what is left, then looks after nothing more. */
  close: () => void;
  /** Looks after nothing more, and keeps nothing of what was not kept. */
  abandon: () => void;
};

export const saveDelays = { device: 400, server: 2_000, firstRetry: 2_000, longestRetry: 30_000 } as const;
/** Browsers refuse a keepalive request with a larger body; such a text is on the device already. */
const keepaliveBytes = 60_000;

export function createDraftKeeper(options: {
  save: SaveDraft;
  shelf: DraftShelf;
  clock: Clock;
  writerId: string;
  start: DraftStart;
  /** The largest text that `save` takes when the page goes away, in bytes as JSON: what a request may be then. */
  longestLastSend?: number;
}): DraftKeeper {
  const { save, shelf, clock, writerId, start, longestLastSend = keepaliveBytes } = options;
  const source = createSource<DraftState>({
    work: start.work,
    keptOn: !start.isSaved ? 'nowhere' : start.baseRevision > 0 ? 'server' : 'nothing-written',
    trouble: null,
    refusal: null,
    confirmed: start.isSaved ? start.work : null,
    beside: null,
  });

  // Each text has a number; what is kept where is said in those numbers.
  let version = 1;
  let onDevice = 0;
  let onServer = start.isSaved ? 1 : 0;
  let baseRevision = start.baseRevision;
  /** Texts sent without an answer: the server may have them, so finding one there is no other writer. */
  let unconfirmed = start.unconfirmed;
  let sending: Promise<void> | null = null;
  let deviceTimer: (() => void) | null = null;
  let serverTimer: (() => void) | null = null;
  let retryDelay: number = saveDelays.firstRetry;
  let isStopped = false;
  // A text found on the device alone goes to the server by itself.
  if (!start.isSaved) wake(0);

  const step = () => start.writerStep + version;
  const from = () => ({ baseRevision, writerId, writerStep: step() });

  function tellWhere(): void {
    source.set({ keptOn: onServer === version ? 'server' : onDevice === version ? 'device' : 'nowhere' });
  }

  async function keepOnDevice(): Promise<void> {
    deviceTimer?.();
    deviceTimer = null;
    const kept = version;
    if (onServer === kept) return;
    const { work } = source.get();
    try {
      await shelf.put({
        ...work,
        baseRevision,
        writerId,
        writtenAt: clock.now(),
        unconfirmed,
        writerStep: step(),
      });
      onDevice = Math.max(onDevice, kept);
    } catch {
      // A browser without storage (private mode, full disk): keptOn goes on saying the truth, the server is next.
    }
    // The server may have confirmed while the shelf was being written: then nothing should lie there.
    if (onServer === version) await clearShelf();
    tellWhere();
  }

  async function clearShelf(): Promise<void> {
    try {
      await shelf.remove(writerId, step());
    } catch {
      // Left on the shelf it is compared at the next opening, and found to be on the server.
    }
  }

  function wake(ms: number): void {
    if (isStopped) return;
    serverTimer?.();
    serverTimer = clock.after(ms, () => {
      serverTimer = null;
      void send();
    });
  }

  function send(): Promise<void> {
    sending ??= sendOnce().finally(() => {
      sending = null;
    });
    return sending;
  }

  async function sendOnce(): Promise<void> {
    serverTimer?.();
    serverTimer = null;
    if (onServer === version || source.get().trouble === 'refused') return;
    const sent = version;
    const { work } = source.get();
    unconfirmed = [...unconfirmed.filter((other) => !sameWork(other, work)), work].slice(-5);
    await keepOnDevice();
    try {
      settle(sent, work, await save({ ...work, ...from() }, { keepalive: false }));
    } catch (error) {
      const trouble = troubleOf(error);
      source.set({ trouble, refusal: trouble === 'refused' ? refusalOf(error) : null });
      if (trouble === 'refused') {
        // A refused text never reached the draft. A newer one may be taken: it is tried once.
        if (version !== sent) {
          source.set({ trouble: null, refusal: null });
          wake(saveDelays.server);
        }
        return;
      }
      wake(retryDelay);
      retryDelay = Math.min(retryDelay * 2, saveDelays.longestRetry);
    }
  }

  function settle(sent: number, work: Work, answer: DraftSaved): void {
    retryDelay = saveDelays.firstRetry;
    const { confirmed } = source.get();
    const isOwn =
      unconfirmed.some((other) => other !== work && sameWork(other, answer.draft)) ||
      (confirmed !== null && sameWork(confirmed, answer.draft));
    unconfirmed = [];
    if (answer.result === 'kept-beside' && answer.keptDraftId && !sameWork(work, answer.draft)) {
      if (isOwn) {
        // The server's draft is an earlier text of this very place, whose answer was lost: go on from it.
        baseRevision = answer.draft.revision;
        source.set({ trouble: null, refusal: null });
        wake(0);
        return;
      }
      source.set({ beside: { theirs: answer.draft, mineId: answer.keptDraftId } });
    } else {
      baseRevision = answer.draft.revision;
      source.set({ beside: null });
    }
    onServer = Math.max(onServer, sent);
    source.set({ trouble: null, refusal: null, confirmed: work });
    tellWhere();
    if (onServer === version) void clearShelf();
    else wake(saveDelays.server);
  }

  async function flush(): Promise<void> {
    await send();
    // What was written while that was under way, and the second step after a lost answer.
    if (onServer !== version && source.get().trouble === null) await send();
  }

  return {
    get: source.get,
    subscribe: source.subscribe,
    write(work) {
      if (isStopped || sameWork(work, source.get().work)) return;
      version += 1;
      const wasRefused = source.get().trouble === 'refused';
      // In one step with the text: between the two a listener would hear the old place of the new text.
      source.set({ work, keptOn: 'nowhere', ...(wasRefused ? { trouble: null, refusal: null } : {}) });
      // Counted from the first unsaved letter, so that steady writing is saved too.
      deviceTimer ??= clock.after(saveDelays.device, () => void keepOnDevice());
      if (!serverTimer && !sending) wake(saveDelays.server);
    },
    flush,
    leave() {
      if (onServer === version) return;
      const { work } = source.get();
      unconfirmed = [...unconfirmed, work].slice(-5);
      void keepOnDevice();
      const body = { ...work, ...from() };
      if (new Blob([JSON.stringify(body)]).size > longestLastSend) return;
      const sent = version;
      save(body, { keepalive: true }).then(
        (answer) => settle(sent, work, answer),
        () => wake(saveDelays.firstRetry),
      );
    },
    retry() {
      if (source.get().trouble === null || source.get().trouble === 'refused') return;
      retryDelay = saveDelays.firstRetry;
      void send();
    },
    adopt(draft) {
      version += 1;
      onServer = version;
      baseRevision = draft.revision;
      unconfirmed = [];
      const work = { language: draft.language, files: draft.files, answers: draft.answers };
      source.set({ work, keptOn: 'server', beside: null, trouble: null, refusal: null, confirmed: work });
      void clearShelf();
    },
    continueFrom(draft) {
      baseRevision = draft.revision;
      unconfirmed = [];
      source.set({ beside: null, confirmed: draft });
      if (!sameWork(source.get().work, draft)) wake(saveDelays.server);
    },
    abandon() {
      onServer = version;
      deviceTimer?.();
      serverTimer?.();
      isStopped = true;
    },
    close() {
      if (isStopped) return;
      void keepOnDevice();
      void flush();
      deviceTimer?.();
      serverTimer?.();
      deviceTimer = null;
      serverTimer = null;
      isStopped = true;
    },
  };
}
