/**
 * The shelf on this device for texts that the server has not confirmed.
 * One entry per open tab, so that two tabs never write over each other.
 */
import { del, promisifyRequest, set, update } from 'idb-keyval';
import type { Work } from '#server/attempts/attempts.contract.ts';
import { allUnder, openUnconfirmed } from './unconfirmed-store.ts';

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

export function openDraftShelf(attemptId: string): DraftShelf {
  const prefix = `draft:${attemptId}:`;
  return {
    put: (draft) =>
      update<ShelvedDraft>(
        prefix + draft.writerId,
        (there) => (there && there.writerStep > draft.writerStep ? there : draft),
        openUnconfirmed(),
      ),
    remove: (writerId, upToStep) =>
      openUnconfirmed()('readwrite', (drafts) => {
        const there: IDBRequest<ShelvedDraft | undefined> = drafts.get(prefix + writerId);
        there.onsuccess = () => {
          if (there.result && there.result.writerStep <= upToStep) drafts.delete(prefix + writerId);
        };
        return promisifyRequest(drafts.transaction);
      }),
    list: async () => (await allUnder<ShelvedDraft>(prefix)).sort((a, b) => b.writtenAt - a.writtenAt),
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
    put: (aside) => set(`${prefix}${aside.writtenAt}`, aside, openUnconfirmed()),
    remove: (writtenAt) => del(`${prefix}${writtenAt}`, openUnconfirmed()),
    list: async () => (await allUnder<AsideWork>(prefix)).sort((a, b) => b.writtenAt - a.writtenAt),
  };
}
