/**
 * The shelf on this device for texts that the server has not confirmed, and for hand-ins on their way.
 * One entry per open tab, so that two tabs never write over each other.
 */
import { createStore, del, entries, promisifyRequest, set, type UseStore, update } from 'idb-keyval';
import type { Work } from '#server/attempts/attempts.contract.ts';

export type ShelvedDraft = Work & {
  baseRevision: number;
  writerId: string;
  writerStep: number;
  writtenAt: number;
  /** Sent without an answer: the server may have them. */
  unconfirmed: Work[];
};

/** A page that is left and the page that follows may share a writer: a later step is never undone by an earlier. */
export type DraftShelf = {
  /** Does nothing when a later step of the same writer lies there. */
  put: (draft: ShelvedDraft) => Promise<void>;
  /** Takes away what this writer has there, up to the given step. */
  remove: (writerId: string, upToStep: number) => Promise<void>;
  /** Newest first. */
  list: () => Promise<ShelvedDraft[]>;
};

export type PendingHandIn = { submissionId: string; work: Work; writtenAt: number };
export type HandInShelf = {
  put: (pending: PendingHandIn) => Promise<void>;
  remove: (submissionId: string) => Promise<void>;
  /** Oldest first. */
  list: () => Promise<PendingHandIn[]>;
};

let store: UseStore | undefined;
function opened(): UseStore {
  store ??= createStore('kodlugn', 'unconfirmed');
  return store;
}

export function openDraftShelf(attemptId: string): DraftShelf {
  const prefix = `draft:${attemptId}:`;
  return {
    put: (draft) =>
      update<ShelvedDraft>(
        prefix + draft.writerId,
        (there) => (there && there.writerStep > draft.writerStep ? there : draft),
        opened(),
      ),
    remove: (writerId, upToStep) =>
      opened()('readwrite', (drafts) => {
        const there: IDBRequest<ShelvedDraft | undefined> = drafts.get(prefix + writerId);
        there.onsuccess = () => {
          if (there.result && there.result.writerStep <= upToStep) drafts.delete(prefix + writerId);
        };
        return promisifyRequest(drafts.transaction);
      }),
    list: async () => (await allUnder<ShelvedDraft>(prefix)).sort((a, b) => b.writtenAt - a.writtenAt),
  };
}

export function openHandInShelf(attemptId: string): HandInShelf {
  const prefix = `hand-in:${attemptId}:`;
  return {
    put: (pending) => set(prefix + pending.submissionId, pending, opened()),
    remove: (submissionId) => del(prefix + submissionId, opened()),
    list: async () => (await allUnder<PendingHandIn>(prefix)).sort((a, b) => a.writtenAt - b.writtenAt),
  };
}

/** Texts that the server cannot keep, laid aside on this device when another version took their place. */
export type AsideWork = { work: Work; writtenAt: number };
export type AsideShelf = {
  put: (aside: AsideWork) => Promise<void>;
  remove: (writtenAt: number) => Promise<void>;
  /** Newest first. */
  list: () => Promise<AsideWork[]>;
};

export function openAsideShelf(attemptId: string): AsideShelf {
  const prefix = `aside:${attemptId}:`;
  return {
    put: (aside) => set(`${prefix}${aside.writtenAt}`, aside, opened()),
    remove: (writtenAt) => del(`${prefix}${writtenAt}`, opened()),
    list: async () => (await allUnder<AsideWork>(prefix)).sort((a, b) => b.writtenAt - a.writtenAt),
  };
}

async function allUnder<Entry>(prefix: string): Promise<Entry[]> {
  const all = await entries<string, Entry>(opened());
  return all.filter(([key]) => key.startsWith(prefix)).map(([, entry]) => entry);
}
