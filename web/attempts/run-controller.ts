/**
 * Runs and hand-ins of one workspace: asks, waits, asks again after a lost answer or a restart, and holds what is
 * shown. A run that was ours to mend is repeated by itself.
 */
import type { SubmissionForCandidate, Work } from '#server/attempts/attempts.contract.ts';
import type { SubmissionResult, Verdict, VisibleResult } from '#server/runs/runs.contract.ts';
import { type Clock, pauseFor } from './clock.ts';
import type { HandInShelf, PendingHandIn } from './draft-shelf.ts';
import { createSource, type Observable } from './observable.ts';
import type { OwnInput } from './own-input.ts';
import { patiently, pollGap } from './patience.ts';
import { type RunBody, runVisible, type VisibleCalls, type Waiting } from './run-visible.ts';
import { type Refusal, refusalOf } from './trouble.ts';
import { sameWork, workKey } from './work.ts';

export type RunCalls = VisibleCalls & {
  submit: (body: { submissionId: string } & Work, signal: AbortSignal) => Promise<SubmissionForCandidate>;
  readSubmission: (submissionId: string, signal: AbortSignal) => Promise<SubmissionForCandidate>;
};

export type Shown =
  | { kind: 'nothing' }
  | { kind: 'waiting'; waiting: Waiting }
  | { kind: 'visible'; purpose: 'examples' | 'input'; result: VisibleResult; files: Work['files'] }
  | { kind: 'submission'; submission: SubmissionForCandidate; result: SubmissionResult; isEarlier: boolean }
  | { kind: 'refused'; what: Waiting['what']; refusal: Refusal };

export type Sibling =
  | { kind: 'waiting'; waiting: Waiting }
  | { kind: 'visible'; result: VisibleResult }
  | { kind: 'refused'; refusal: Refusal };

export type RunState = {
  shown: Shown;
  /** Fresh cases asked for, by group, under the hand-in that is shown. */
  siblings: Record<string, Sibling>;
  /** Key of the work whose examples all held; null when the last examples did not. */
  examplesHoldFor: string | null;
};

export type RunController = Observable<RunState> & {
  runExamples: (work: Work) => Promise<void>;
  runInput: (work: Work, input: OwnInput) => Promise<void>;
  showSibling: (work: Work, groupId: string) => Promise<void>;
  submit: (work: Work) => Promise<void>;
  /**
   * A hand-in whose answer was lost is asked for again; else the newest earlier one is shown. One without a verdict
   * is still on its way: that is said at once, and its result is told when it comes.
   */
  resume: (newest: { submissionId: string; verdict: Verdict | null } | undefined) => Promise<void>;
  /** Another text took the place of the one that was run: nothing is said of that one any more. */
  forgetOldCode: () => void;
  stop: () => void;
};

export function createRunController(options: {
  calls: RunCalls;
  shelf: HandInShelf;
  clock: Clock;
  newId: () => string;
  /** Called when a hand-in is on the server: lists of hand-ins have changed. */
  onSubmitted: (submission: SubmissionForCandidate) => void;
}): RunController {
  const { calls, shelf, clock, newId, onSubmitted } = options;
  const source = createSource<RunState>({
    shown: { kind: 'nothing' },
    siblings: {},
    examplesHoldFor: null,
  });
  /** A hand-in goes on its way even when the person leaves the workspace: this never ends before the page does. */
  const life = new AbortController();
  let current = new AbortController();
  let underWay: PendingHandIn | null = null;
  const siblingRuns = new Map<string, AbortController>();

  function begin(): AbortSignal {
    current.abort();
    for (const run of siblingRuns.values()) run.abort();
    siblingRuns.clear();
    current = new AbortController();
    source.set({ siblings: {} });
    return current.signal;
  }

  async function showVisible(body: RunBody & { purpose: 'examples' | 'input' }): Promise<void> {
    const signal = begin();
    try {
      const result = await runVisible({ body, calls, clock, signal, tell: showWaiting });
      signal.throwIfAborted();
      source.set({ shown: { kind: 'visible', purpose: body.purpose, result, files: body.files } });
      if (body.purpose === 'examples') {
        const { outcome, problem, cases } = result;
        const held = outcome === 'finished' && !problem && cases.every(({ state }) => state === 'holds');
        source.set({ examplesHoldFor: held ? workKey(body) : null });
      }
    } catch (error) {
      if (signal.aborted) return;
      source.set({ shown: { kind: 'refused', what: body.purpose, refusal: refusalOf(error) } });
    }
  }

  async function follow(
    first: SubmissionForCandidate,
    signal: AbortSignal,
    isEarlier: boolean,
  ): Promise<void> {
    let submission = first;
    while (submission.run.state !== 'done') {
      const { run } = submission;
      waitForDelivered(run.ourFault ? 'ours' : 'runs', run.state === 'queued' ? run.place : null);
      await pauseFor(clock, pollGap, signal);
      const { submissionId } = submission;
      const read = () => calls.readSubmission(submissionId, signal);
      submission = await patiently(read, { clock, signal, waits: waitForDelivered });
    }
    signal.throwIfAborted();
    const { result } = submission.run;
    source.set({ shown: { kind: 'submission', submission, result, isEarlier } });
  }

  function showWaiting(waiting: Waiting): void {
    source.set({ shown: { kind: 'waiting', waiting } });
  }

  function waitForHandIn(reason: Waiting['reason'], place: number | null = null): void {
    showWaiting({ what: 'submission', reason, place });
  }

  function waitForDelivered(reason: Waiting['reason'], place: number | null = null): void {
    showWaiting({ what: 'submission', reason, place, isOnServer: true });
  }

  /** Delivery goes on to its end whatever is shown meanwhile; only what is shown gives way to a newer act. */
  async function handIn(pending: PendingHandIn): Promise<void> {
    const shown = begin();
    underWay = pending;
    waitForHandIn('runs');
    try {
      await unlessStorageFails(() => shelf.put(pending));
      const body = { submissionId: pending.submissionId, ...pending.work };
      const submission = await patiently(() => calls.submit(body, life.signal), {
        clock,
        signal: life.signal,
        waits: (reason) => {
          if (!shown.aborted) waitForHandIn(reason);
        },
      });
      await unlessStorageFails(() => shelf.remove(pending.submissionId));
      onSubmitted(submission);
      if (!shown.aborted) await follow(submission, shown, false);
    } catch (error) {
      if (shown.aborted && !isRefusal(error)) return;
      await unlessStorageFails(() => shelf.remove(pending.submissionId));
      if (shown.aborted) return;
      source.set({ shown: { kind: 'refused', what: 'submission', refusal: refusalOf(error) } });
    } finally {
      if (underWay === pending) underWay = null;
    }
  }

  return {
    get: source.get,
    subscribe: source.subscribe,
    runExamples: (work) => showVisible({ purpose: 'examples', ...work }),
    runInput: (work, input) => showVisible({ purpose: 'input', ...work, ...input }),
    async showSibling(work, groupId) {
      siblingRuns.get(groupId)?.abort();
      const run = new AbortController();
      siblingRuns.set(groupId, run);
      const lay = (sibling: Sibling) => {
        if (!run.signal.aborted) source.set({ siblings: { ...source.get().siblings, [groupId]: sibling } });
      };
      try {
        const body: RunBody = { purpose: 'sibling', ...work, groupId };
        const { signal } = run;
        const tell = (waiting: Waiting) => lay({ kind: 'waiting', waiting });
        const result = await runVisible({ body, calls, clock, signal, tell });
        lay({ kind: 'visible', result });
      } catch (error) {
        lay({ kind: 'refused', refusal: refusalOf(error) });
      }
    },
    async submit(work) {
      // Pressed twice for the same text while the first is under way: that is one hand-in.
      if (underWay && sameWork(underWay.work, work)) return;
      await handIn({ submissionId: newId(), work, writtenAt: clock.now() });
    },
    async resume(newest) {
      const pending = await findPending(shelf);
      await Promise.all(pending.map(handIn));
      if (pending.length > 0 || !newest) return;
      const { signal } = current;
      const isUnderWay = newest.verdict === null;
      const tell = isUnderWay ? waitForDelivered : () => {};
      if (source.get().shown.kind !== 'nothing') return;
      tell('runs');
      try {
        const read = () => calls.readSubmission(newest.submissionId, signal);
        const submission = await patiently(read, { clock, signal, waits: tell });
        if (signal.aborted) return;
        if (isUnderWay) onSubmitted(submission);
        await follow(submission, signal, !isUnderWay);
      } catch {
        // An earlier result that cannot be read leaves the place empty; the list of hand-ins still leads there.
        if (!signal.aborted) source.set({ shown: { kind: 'nothing' } });
      }
    },
    forgetOldCode() {
      const { kind } = source.get().shown;
      if (kind === 'visible' || kind === 'refused') source.set({ shown: { kind: 'nothing' } });
    },
    stop() {
      current.abort();
      for (const run of siblingRuns.values()) run.abort();
    },
  };
}

async function findPending(shelf: HandInShelf): Promise<PendingHandIn[]> {
  try {
    return await shelf.list();
  } catch {
    // Without storage in this browser there is nothing to find.
    return [];
  }
}

function isRefusal(error: unknown): boolean {
  return !(error instanceof DOMException && error.name === 'AbortError');
}

async function unlessStorageFails(act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch {
    // Without storage the hand-in still goes on its way; only a reload before the answer would need it.
  }
}
