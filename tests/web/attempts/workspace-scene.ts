/** The workspace without a browser: what its tests open. */
import type { AttemptForCandidate, Draft } from '#server/attempts/attempts.contract.ts';
import type { ChallengeForCandidate } from '#server/challenges/challenges.contract.ts';
import { openWorkspace, type WorkspaceCalls } from '#web/attempts/workspace-controller.ts';
import {
  createFlakyServer,
  createMemoryAside,
  createMemoryHistories,
  createMemoryShelf,
  failure,
} from './flaky-server.ts';
import { createMovedClock } from './moved-clock.ts';
import { createMemoryHandIns, runDone, visibleResult } from './run-scene.ts';

export const challenge = {
  languages: ['typescript', 'javascript'],
  starters: {
    typescript: {
      entry: 'overlaps.ts',
      editable: ['overlaps.ts'],
      files: { 'overlaps.ts': 'start', 'given.ts': 'given' },
    },
    javascript: { entry: 'overlaps.js', editable: ['overlaps.js'], files: { 'overlaps.js': 'js start' } },
  },
} as unknown as ChallengeForCandidate;

type Kept = Draft & { isDecided?: boolean };

export function attemptWith(draft: Draft | null, keptDrafts: Kept[] = []): AttemptForCandidate {
  const attempt = { attemptId: 'attempt-1', state: 'in-progress', draft, keptDrafts, submissions: [] };
  return attempt as unknown as AttemptForCandidate;
}

/** A workspace over a server in memory, with a clock that is moved by hand. */
export async function openScene(
  attempt = attemptWith(null),
  calls: Partial<WorkspaceCalls> = {},
  histories = createMemoryHistories(),
) {
  const server = createFlakyServer();
  const drafts = createMemoryShelf();
  const moved = createMovedClock();
  const ran: unknown[] = [];
  let ids = 0;
  const workspace = await openWorkspace(
    {
      calls: {
        saveDraft: server.save,
        readAttempt: async () => attemptWith(server.draft(), [...server.kept.values()]),
        chooseDraft: async (draftId) => attemptWith(server.choose(draftId), [...server.kept.values()]),
        setDraftAside: async (draftId) => {
          const kept = [...server.kept.values()];
          return attemptWith(
            server.draft(),
            kept.map((one) => ({ ...one, isDecided: one.draftId === draftId })),
          );
        },
        startRun: async (body) => {
          ran.push(body.files);
          return runDone(visibleResult('holds'));
        },
        readRun: async () => runDone(visibleResult('holds')),
        submit: async () => Promise.reject(failure('offline')),
        readSubmission: async () => Promise.reject(failure('submission-not-found')),
        ...calls,
      },
      drafts,
      handIns: createMemoryHandIns(),
      aside: createMemoryAside(),
      histories,
      clock: moved.clock,
      newId: () => {
        ids += 1;
        return `id-${ids}`;
      },
      liveWriters: async () => [],
      holdWriter: () => () => {},
    },
    challenge,
    attempt,
  );
  return { workspace, server, drafts, ran, ...moved };
}
