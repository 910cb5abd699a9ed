/** Runs and hand-ins for tests: calls that answer from a script, a shelf in memory, a clock moved by hand. */
import type { SubmissionForCandidate, Work } from '#server/attempts/attempts.contract.ts';
import type {
  GroupView,
  Run,
  SubmissionResult,
  VisibleCase,
  VisibleResult,
} from '#server/runs/runs.contract.ts';
import type { HandInShelf, PendingHandIn } from '#web/attempts/hand-in-shelf.ts';
import { createRunController, type RunCalls } from '#web/attempts/run-controller.ts';
import type { RunBody } from '#web/attempts/run-visible.ts';
import { workOf } from './flaky-server.ts';
import { createMovedClock } from './moved-clock.ts';

type Answer<T> = T | Error;

export function visibleCase(state: VisibleCase['state']): VisibleCase {
  return {
    exampleId: 'first',
    state,
    code: 'overlaps([])',
    expected: '[]',
    expectedError: null,
    actual: '[]',
    error: null,
    changedArguments: false,
    argumentsAfter: null,
    limit: null,
    console: [],
  };
}

export function visibleResult(...states: VisibleCase['state'][]): VisibleResult {
  return { outcome: 'finished', problem: null, cases: states.map(visibleCase), consoleCut: false };
}

export function runDone(result: VisibleResult): Run {
  return { runId: 'run-1', purpose: 'examples', state: 'done', result };
}

export function submissionResult(...states: GroupView['state'][]): SubmissionResult {
  const groups = states.map((state, index) => ({
    groupId: `group-${index}`,
    sentence: { sv: `Påstående ${index}`, en: `Claim ${index}` },
    state,
    limit: null,
    changedArguments: false,
    hasSibling: true,
  }));
  const verdict = states.every((state) => state === 'holds') ? 'holds' : 'partly';
  return { outcome: 'finished', verdict, problem: null, groups };
}

export function submissionOf(
  submissionId: string,
  run: SubmissionForCandidate['run'],
): SubmissionForCandidate {
  return {
    submissionId,
    attemptId: 'attempt-1',
    slug: 'booking-clashes',
    challengeVersion: 1,
    submittedAt: '2026-11-21T00:00:00.000Z',
    ...workOf('code'),
    run,
  };
}

export function createMemoryHandIns(): HandInShelf & { all: Map<string, PendingHandIn> } {
  const all = new Map<string, PendingHandIn>();
  return {
    all,
    put: async (pending) => void all.set(pending.submissionId, pending),
    has: async (submissionId) => all.has(submissionId),
    remove: async (submissionId) => void all.delete(submissionId),
    list: async () => [...all.values()].sort((a, b) => a.writtenAt - b.writtenAt),
  };
}

/** Each list is answered from its front; its last answer stays. */
export function createRunScene(script: {
  startRun?: Answer<Run>[];
  readRun?: Answer<Run>[];
  submit?: Answer<SubmissionForCandidate['run']>[];
  readSubmission?: Answer<SubmissionForCandidate['run']>[];
}) {
  const moved = createMovedClock();
  const handIns = createMemoryHandIns();
  const asked = {
    startRun: [] as RunBody[],
    readRun: [] as string[],
    submit: [] as ({ submissionId: string } & Work)[],
  };
  const taken = new Map<string, number>();
  const next = <T>(name: string, answers: Answer<T>[] | undefined): T => {
    const count = taken.get(name) ?? 0;
    taken.set(name, count + 1);
    const answer = answers?.[Math.min(count, answers.length - 1)];
    if (answer === undefined) throw new Error(`Nothing was scripted for ${name}`);
    if (answer instanceof Error) throw answer;
    return answer;
  };
  const calls: RunCalls = {
    startRun: async (body) => {
      asked.startRun.push(body);
      return next('startRun', script.startRun);
    },
    readRun: async (runId) => {
      asked.readRun.push(runId);
      return next('readRun', script.readRun);
    },
    submit: async (body) => {
      asked.submit.push(body);
      return submissionOf(body.submissionId, next('submit', script.submit));
    },
    readSubmission: async (submissionId) =>
      submissionOf(submissionId, next('readSubmission', script.readSubmission)),
  };
  let ids = 0;
  const submitted: string[] = [];
  const refused: Work[] = [];
  const held = new Set<string>();
  const runs = createRunController({
    calls,
    shelf: handIns,
    clock: moved.clock,
    newId: () => {
      ids += 1;
      return `hand-in-${ids}`;
    },
    onSubmitted: ({ submissionId }) => submitted.push(submissionId),
    onRefused: (work) => refused.push(work),
    hold: (submissionId) => {
      held.add(submissionId);
      return () => held.delete(submissionId);
    },
  });
  return { runs, asked, handIns, submitted, refused, held, ...moved };
}
