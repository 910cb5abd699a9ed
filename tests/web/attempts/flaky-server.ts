/** A server of drafts as the contract tells it, over a network that loses requests, answers, or everything. */
import type { Draft, DraftSaved, Work } from '#server/attempts/attempts.contract.ts';
import type { Clock } from '#web/attempts/clock.ts';
import type { SaveDraft } from '#web/attempts/draft-keeper.ts';
import type { AsideShelf, AsideWork, DraftShelf, ShelvedDraft } from '#web/attempts/draft-shelf.ts';
import type { HistoryShelf } from '#web/attempts/history-shelf.ts';
import { sameWork } from '#web/attempts/work.ts';

export type Weather = 'fine' | 'slow' | 'request-lost' | 'answer-lost' | 'signed-out';

/** @param clock needed for slow weather: requests and answers then take two seconds each way. */
export function createFlakyServer(clock?: Clock) {
  let made = 0;
  let draft: Draft | null = null;
  const kept = new Map<string, Draft>();
  const everAccepted: Work[] = [];
  const state = { weather: 'fine' as Weather };

  const draftOf = (work: Work, revision: number): Draft => {
    made += 1;
    const draftId = `00000000-0000-4000-8000-${String(made).padStart(12, '0')}`;
    const { language, files, answers } = work;
    return { draftId, revision, savedAt: '2026-11-21T00:00:00.000Z', language, files, answers };
  };

  function accept(body: Parameters<SaveDraft>[0]): DraftSaved {
    everAccepted.push(body);
    if (draft && sameWork(draft, body)) return { result: 'unchanged', draft, keptDraftId: null };
    if (body.baseRevision !== (draft?.revision ?? 0) && draft) {
      const beside = draftOf(body, 0);
      kept.set(body.writerId, beside);
      return { result: 'kept-beside', draft, keptDraftId: beside.draftId };
    }
    draft = draftOf(body, (draft?.revision ?? 0) + 1);
    return { result: 'saved', draft, keptDraftId: null };
  }

  const save: SaveDraft = async (body) => {
    const { weather } = state;
    const way = () =>
      new Promise<void>((arrive) => (weather === 'slow' && clock ? clock.after(2_000, arrive) : arrive()));
    await way();
    if (weather === 'request-lost') throw failure('offline');
    if (weather === 'signed-out') throw failure('sign-in-needed');
    const answer = accept(body);
    await way();
    if (weather === 'answer-lost') throw failure('offline');
    return answer;
  };
  /** Takes up a kept draft; what was the draft is kept in its place. */
  function choose(draftId: string): Draft {
    const [writerId, chosen] = [...kept].find(([, other]) => other.draftId === draftId) ?? [];
    if (!writerId || !chosen) throw failure('draft-not-found');
    kept.delete(writerId);
    if (draft) kept.set(`before-${draftId}`, draft);
    draft = { ...chosen, revision: (draft?.revision ?? 0) + 1 };
    return draft;
  }
  return {
    choose,
    save,
    state,
    draft: () => draft,
    holds: () => [...(draft ? [draft] : []), ...kept.values()],
    kept,
    everAccepted,
  };
}

export function failure(code: string): Error {
  return Object.assign(new Error(code), { code, params: {} });
}

export function createMemoryShelf(): DraftShelf & { all: Map<string, ShelvedDraft>; isBroken: boolean } {
  const all = new Map<string, ShelvedDraft>();
  const shelf = {
    all,
    isBroken: false,
    put: async (draft: ShelvedDraft) => {
      if (shelf.isBroken) throw new Error('no storage here');
      const there = all.get(draft.writerId);
      if (!there || there.writerStep <= draft.writerStep) all.set(draft.writerId, structuredClone(draft));
    },
    remove: async (writerId: string, upToStep: number) => {
      const there = all.get(writerId);
      if (there && there.writerStep <= upToStep) all.delete(writerId);
    },
    list: async () => [...all.values()].sort((a, b) => b.writtenAt - a.writtenAt),
  };
  return shelf;
}

export function workOf(text: string): Work {
  return { language: 'typescript', files: { 'overlaps.ts': text }, answers: {} };
}

/** What lies there is read by the next opening; nothing does in a browser that keeps nothing. */
export function createMemoryHistories(): HistoryShelf {
  let all: unknown;
  return {
    put: async (histories) => {
      all = structuredClone(histories);
    },
    find: async () => all,
  };
}

export function createMemoryAside(): AsideShelf {
  const all: AsideWork[] = [];
  return {
    put: async (aside) => void all.unshift(structuredClone(aside)),
    remove: async (writtenAt) => {
      const at = all.findIndex((aside) => aside.writtenAt === writtenAt);
      if (at >= 0) all.splice(at, 1);
    },
    list: async () => [...all],
  };
}
