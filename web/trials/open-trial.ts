/** Opens a challenge that is tried without an account, with what this device has of it. */
import type { ChallengeForCandidate } from '#server/challenges/challenges.contract.ts';
import { api } from '../api.ts';
import { browserClock } from '../attempts/clock.ts';
import type { DraftShelf } from '../attempts/draft-shelf.ts';
import type { HandInShelf } from '../attempts/hand-in-shelf.ts';
import { openHistoryShelf } from '../attempts/history-shelf.ts';
import { findLiveWriters, holdWriter } from '../attempts/live-writers.ts';
import { findTried, historyOwnerOf, keepTried } from '../attempts/tried.ts';
import { openWorkspace, type Workspace } from '../attempts/workspace-controller.ts';
import { type TrialRoutes, trialCalls } from './trial-calls.ts';
import { createTrialRecord } from './trial-record.ts';

/** The draft itself is on the device: there is no second place for it. */
const noDrafts: DraftShelf = {
  put: () => Promise.reject(new Error('a trial keeps its draft in its record')),
  remove: async () => {},
  list: async () => [],
};
const noAside = { put: async () => {}, remove: async () => {}, list: async () => [] };
/** What is tried is sent from the open page or not at all: nothing says that it lies on the device. */
const noHandIns: HandInShelf = {
  put: () => Promise.reject(new Error('a trial keeps no hand-in')),
  remove: async () => {},
  has: async () => false,
  list: async () => [],
};

/** What a trial sends to be run. The id of the visit stands in the address: by it, results are asked for. */
export type StartTrial = (visitId: string) => Pick<TrialRoutes, 'startRun' | 'startClaims'>;

/** Of the one challenge that anybody can try. */
export const startForAnybody: StartTrial = (visitId) => ({
  startRun: (body, signal) => api('POST /api/trials/:visitId/runs', { params: { visitId }, body, signal }),
  startClaims: (body, signal) =>
    api('POST /api/trials/:visitId/claims', { params: { visitId }, body, signal }),
});

export function openTrial(challenge: ChallengeForCandidate, start: StartTrial): Promise<Workspace> {
  const { slug } = challenge;
  const newId = () => crypto.randomUUID();
  const now = () => new Date();
  const store = {
    find: () => findTried(slug),
    keep: (tried: Parameters<typeof keepTried>[1]) => keepTried(slug, tried),
  };
  const record = createTrialRecord(challenge, store, { now, newId });
  return openWorkspace(
    {
      calls: trialCalls(record, routesOfVisit(newId(), start), now),
      drafts: noDrafts,
      handIns: noHandIns,
      aside: noAside,
      histories: openHistoryShelf(historyOwnerOf(slug)),
      clock: browserClock,
      newId,
      liveWriters: findLiveWriters,
      holdWriter,
      isTrial: true,
    },
    challenge,
    record.read().attempt,
  );
}

/** A visit has an id as long as the page is open: nobody else waits behind its runs. It is kept nowhere. */
function routesOfVisit(visitId: string, start: StartTrial): TrialRoutes {
  return {
    ...start(visitId),
    readRun: (trialRunId, signal) =>
      api('GET /api/trials/:visitId/runs/:trialRunId', {
        params: { visitId, trialRunId },
        query: { wait: '1' },
        signal,
      }),
    readClaims: (trialRunId, signal) =>
      api('GET /api/trials/:visitId/claims/:trialRunId', {
        params: { visitId, trialRunId },
        query: { wait: '1' },
        signal,
      }),
  };
}
