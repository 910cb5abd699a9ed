/**
 * Runs and hand-ins of one workspace: asks, waits, asks again after a lost answer or a restart, and holds what is
 * shown. A run that was ours to mend is repeated by itself.
 */
import type { SubmissionForCandidate, Work } from '#server/attempts/attempts.contract.ts';
import type { SubmissionResult, Verdict, VisibleResult } from '#server/runs/runs.contract.ts';
import { type Clock, pauseFor } from './clock.ts';
import { type HandInCalls, keepHandIn, sendHandIn } from './deliver-hand-in.ts';
import type { HandInShelf, PendingHandIn } from './hand-in-shelf.ts';
import { createSource, type Observable } from './observable.ts';
import type { OwnInput } from './own-input.ts';
import { patiently, pollGap } from './patience.ts';
import { type RunBody, runVisible, type VisibleCalls, type Waiting } from './run-visible.ts';
import { type Refusal, refusalOf } from './trouble.ts';
import { sameWork, workKey } from './work.ts';

export type RunCalls = VisibleCalls & HandInCalls;

export type Shown =
  | { kind: 'nothing' }
  | { kind: 'waiting'; waiting: Waiting }
  | { kind: 'visible'; purpose: 'examples' | 'input'; result: VisibleResult; files: Work['files'] }
  | { kind: 'submission'; submission: SubmissionForCandidate; result: SubmissionResult; isEarlier: boolean }
  /** The person took a hand-in back before the server said that it has it. */
  | { kind: 'taken-back' }
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
  /** A hand-in waits to be sent, on this device, while something newer is shown. */
  handInWaits: boolean;
};

export type RunController = Observable<RunState> & {
  runExamples: (work: Work) => Promise<void>;
  runInput: (work: Work, input: OwnInput) => Promise<void>;
  showSibling: (work: Work, groupId: string) => Promise<void>;
  submit: (work: Work) => Promise<void>;
  /** The newest hand-in that the server does not have yet is not sent (again). */
  takeBack: () => Promise<void>;
  /**
   * A hand-in whose answer was lost is asked for again; else the newest earlier one is shown. One without a verdict
   * is still on its way: that is said at once, and its result is told when it comes.
   */
  resume: (newest: { submissionId: string; verdict: Verdict | null } | undefined) => Promise<void>;
  /** Another text took the place of the one that was run: nothing is said of that one any more. */
  forgetOldCode: () => void;
  stop: () => void;
};

type UnderWay = {
  pending: PendingHandIn;
  /** Ends when something newer is shown. */
  shown: AbortSignal;
  /** Ends its sending. */
  stop: AbortController;
  isKept: boolean;
};

export function createRunController(options: {
  calls: RunCalls;
  shelf: HandInShelf;
  clock: Clock;
  newId: () => string;
  /** Called when a hand-in is on the server, and again when its result has come: lists of hand-ins have changed. */
  onSubmitted: (submission: SubmissionForCandidate) => void;
  /** The server takes no such hand-in: its work is in nobody's hands but this device's. */
  onRefused: (work: Work) => void;
  /** Says to other tabs and pages that this one looks after the hand-in; returns the end of it. */
  hold: (submissionId: string) => () => void;
}): RunController {
  const { calls, shelf, clock, newId, onSubmitted, onRefused, hold } = options;
  const source = createSource<RunState>({
    shown: { kind: 'nothing' },
    siblings: {},
    examplesHoldFor: null,
    handInWaits: false,
  });
  let current = new AbortController();
  /** Hand-ins that the server does not have yet, oldest first. They go on their way when the workspace is left, too. */
  let underWay: UnderWay[] = [];
  /** Ends when the last of them is there: they are sent one after the other. */
  let line: Promise<unknown> = Promise.resolve();
  let reason: Waiting['reason'] = 'runs';
  const siblingRuns = new Map<string, AbortController>();

  function begin(): AbortSignal {
    current.abort();
    for (const run of siblingRuns.values()) run.abort();
    siblingRuns.clear();
    current = new AbortController();
    source.set({ siblings: {}, handInWaits: waitsUnseen() });
    return current.signal;
  }

  function waitsUnseen(): boolean {
    return reason !== 'runs' && underWay.some(({ shown, isKept }) => shown.aborted && isKept);
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
    if (submission !== first) onSubmitted(submission);
    const { result } = submission.run;
    source.set({ shown: { kind: 'submission', submission, result, isEarlier } });
  }

  function showWaiting(waiting: Waiting): void {
    source.set({ shown: { kind: 'waiting', waiting } });
  }

  /** Only the newest hand-in is told of, if nothing newer is shown. */
  function tellWaiting(): void {
    const newest = underWay.at(-1);
    if (!newest || newest.shown.aborted) return;
    const kept = newest.isKept ? { isOnDevice: true as const } : {};
    showWaiting({ what: 'submission', reason, place: null, ...kept });
  }

  function waitForDelivered(reason: Waiting['reason'], place: number | null = null): void {
    showWaiting({ what: 'submission', reason, place, isOnServer: true });
  }

  /** Delivery goes on to its end whatever is shown meanwhile; only what is shown gives way to a newer act. */
  async function handIn(pending: PendingHandIn, isKept = false): Promise<void> {
    const one: UnderWay = { pending, shown: begin(), stop: new AbortController(), isKept };
    if (underWay.length === 0) reason = 'runs';
    underWay = [...underWay, one];
    const letGo = hold(pending.submissionId);
    tellWaiting();
    one.isKept ||= await keepHandIn(shelf, pending);
    if (one.stop.signal.aborted) await shelf.remove(pending.submissionId).catch(() => undefined);
    tellWaiting();
    const delivered = line.then(() => deliver(one));
    line = delivered;
    const submission = await delivered;
    letGo();
    underWay = underWay.filter((other) => other !== one);
    source.set({ handInWaits: waitsUnseen() });
    if (!submission) return;
    onSubmitted(submission);
    if (one.shown.aborted) return;
    try {
      await follow(submission, one.shown, false);
    } catch (error) {
      if (one.shown.aborted) return;
      source.set({ shown: { kind: 'refused', what: 'submission', refusal: refusalOf(error) } });
    }
  }

  /** Until the server has it, or says no, or the person takes it back: then there is nothing. */
  async function deliver(one: UnderWay): Promise<SubmissionForCandidate | undefined> {
    const { pending, shown, stop } = one;
    const { signal } = stop;
    const remove = () => shelf.remove(pending.submissionId).catch(() => undefined);
    const send = () => sendHandIn({ pending, isKept: one.isKept, shelf, calls, signal });
    const waits = (why: Waiting['reason']) => {
      reason = why;
      tellWaiting();
      source.set({ handInWaits: waitsUnseen() });
    };
    try {
      signal.throwIfAborted();
      const submission = await patiently(send, { clock, signal, waits });
      await remove();
      return submission;
    } catch (error) {
      if (signal.aborted) return undefined;
      const refusal = refusalOf(error);
      if (refusal.code === 'submission-not-found') {
        if (!shown.aborted) source.set({ shown: { kind: 'taken-back' } });
        return undefined;
      }
      await remove();
      onRefused(pending.work);
      if (!shown.aborted) source.set({ shown: { kind: 'refused', what: 'submission', refusal } });
      return undefined;
    }
  }

  /** Those whose page was closed go on their way. One that the server refused meanwhile is told of. */
  async function takeUpWaiting(): Promise<boolean> {
    const waiting: Promise<void>[] = [];
    const found = await shelf.list().catch(() => []);
    for (const pending of found) {
      if (!pending.refusal) {
        waiting.push(handIn(pending, true));
        continue;
      }
      source.set({ shown: { kind: 'refused', what: 'submission', refusal: pending.refusal } });
      onRefused(pending.work);
      await shelf.remove(pending.submissionId).catch(() => undefined);
    }
    await Promise.all(waiting);
    return found.length > 0;
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
      if (underWay.some(({ pending }) => sameWork(pending.work, work))) return;
      await handIn({ submissionId: newId(), work, writtenAt: clock.now() });
    },
    async takeBack() {
      const newest = underWay.at(-1);
      if (!newest) return;
      underWay = underWay.slice(0, -1);
      newest.stop.abort();
      source.set({ handInWaits: waitsUnseen() });
      await shelf.remove(newest.pending.submissionId).catch(() => undefined);
      if (!newest.shown.aborted) source.set({ shown: { kind: 'taken-back' } });
    },
    async resume(newest) {
      if ((await takeUpWaiting()) || !newest) return;
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
      if (kind === 'visible' || kind === 'refused' || kind === 'taken-back')
        source.set({ shown: { kind: 'nothing' } });
    },
    stop() {
      current.abort();
      for (const run of siblingRuns.values()) run.abort();
    },
  };
}
