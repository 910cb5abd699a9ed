/** The shelf on this device for hand-ins that the server does not have yet. */
import { del, get, set } from 'idb-keyval';
import type { Work } from '#server/attempts/attempts.contract.ts';
import type { Refusal } from './trouble.ts';
import { allUnder, openUnconfirmed } from './unconfirmed-store.ts';

/** Whose a hand-in is, and of what: any page of theirs can send it, and nobody else's. */
export type HandInOwner = { accountId: string; attemptId: string; slug: string };

export type PendingHandIn = {
  submissionId: string;
  work: Work;
  writtenAt: number;
  /** The server said no while the workspace was closed: kept until the person has seen it. */
  refusal?: Refusal;
};
export type OwnedHandIn = PendingHandIn & { owner: HandInOwner };

export type HandInShelf = {
  put: (pending: PendingHandIn) => Promise<void>;
  remove: (submissionId: string) => Promise<void>;
  has: (submissionId: string) => Promise<boolean>;
  /** Oldest first. */
  list: () => Promise<PendingHandIn[]>;
};

const oldestFirst = (one: PendingHandIn, other: PendingHandIn) => one.writtenAt - other.writtenAt;

export function openHandInShelf(owner: HandInOwner): HandInShelf {
  const prefix = `hand-in:${owner.attemptId}:`;
  return {
    put: (pending) => set(prefix + pending.submissionId, { ...pending, owner }, openUnconfirmed()),
    remove: (submissionId) => del(prefix + submissionId, openUnconfirmed()),
    has: async (submissionId) => (await get(prefix + submissionId, openUnconfirmed())) !== undefined,
    list: async () => (await allUnder<PendingHandIn>(prefix)).sort(oldestFirst),
  };
}

/** Of all challenges of one account, oldest first. */
export async function listHandIns(accountId: string): Promise<OwnedHandIn[]> {
  const all = await allUnder<PendingHandIn & { owner?: HandInOwner }>('hand-in:');
  const owned = all.filter((one): one is OwnedHandIn => one.owner?.accountId === accountId);
  return owned.sort(oldestFirst);
}
