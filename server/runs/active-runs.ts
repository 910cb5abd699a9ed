/**
 * The runs this process has going. Visible runs live here only: after a restart they are gone, and the browser
 * asks for a new one. Runs of hand-ins are in the database as well; here is their place in the queue.
 */
import { setTimeout as wait } from 'node:timers/promises';
import type { SubmissionResult, VisibleResult } from './runs.contract.ts';

export type RunPlace = { state: 'queued'; place: number } | { state: 'running' };

/** One run on its way. `finished` settles when it has ended, however it ended; it never rejects. */
export type ActiveRun = {
  at: RunPlace;
  finished: Promise<void>;
  /** Something of the server's broke; the run is being repeated. */
  ourFault?: boolean;
};

/** A run that lives in memory alone. */
type KeptRun<Purpose, Result> = ActiveRun & {
  runId: string;
  /** An account, or a visit: see tenant.ts. */
  ownerId: string;
  /** Of a visit, where it comes from; opaque. */
  from?: string;
  purpose: Purpose;
  /** How it ended, once it has. */
  ended?: { result: Result } | { error: unknown };
};
export type VisibleRun = KeptRun<'examples' | 'input' | 'sibling', VisibleResult>;
/** The hidden groups, for somebody who tries without an account. */
export type ClaimsRun = KeptRun<'claims', SubmissionResult>;

/** Ended visible runs kept for a browser that asks late; the oldest go first. */
const visibleRunsKept = 500;

export class ActiveRuns {
  readonly #visible = new Map<string, VisibleRun>();
  readonly #claims = new Map<string, ClaimsRun>();
  readonly #submissions = new Map<string, ActiveRun>();
  readonly #closing = new AbortController();

  /** Aborted when the server closes: a run that is cut by it is finished after the next start. */
  get closing(): AbortSignal {
    return this.#closing.signal;
  }

  addVisible(run: VisibleRun): void {
    this.#visible.set(run.runId, run);
    for (const [runId, { ended }] of this.#visible) {
      if (this.#visible.size <= visibleRunsKept) break;
      if (ended) this.#visible.delete(runId);
    }
  }

  findVisible(runId: string): VisibleRun | undefined {
    return this.#visible.get(runId);
  }

  /** Keeps the run until it is forgotten. */
  addClaims(run: ClaimsRun): void {
    this.#claims.set(run.runId, run);
  }

  findClaims(runId: string): ClaimsRun | undefined {
    return this.#claims.get(runId);
  }

  /** Nothing of a visible run or a run of claims is left here. */
  forget(runId: string): void {
    this.#visible.delete(runId);
    this.#claims.delete(runId);
  }

  /** Nothing of what this person ran is left here. */
  forgetOwner(ownerId: string): void {
    for (const run of this.#kept()) if (run.ownerId === ownerId) this.forget(run.runId);
  }

  /** How many of these runs have not ended yet. */
  countGoing(isMeant: (run: VisibleRun | ClaimsRun) => boolean): number {
    return this.#kept().filter((run) => !run.ended && isMeant(run)).length;
  }

  /** Forgets the oldest of these runs that have ended, but for so many. */
  keepEnded(count: number, isMeant: (run: VisibleRun | ClaimsRun) => boolean): void {
    const ended = this.#kept().filter((run) => run.ended && isMeant(run));
    for (const { runId } of ended.slice(0, Math.max(0, ended.length - count))) this.forget(runId);
  }

  #kept(): (VisibleRun | ClaimsRun)[] {
    return [...this.#visible.values(), ...this.#claims.values()];
  }

  /** Keeps the run until it has finished. */
  addSubmission(submissionId: string, run: ActiveRun): void {
    this.#submissions.set(submissionId, run);
    run.finished.then(() => this.#submissions.delete(submissionId));
  }

  findSubmission(submissionId: string): ActiveRun | undefined {
    return this.#submissions.get(submissionId);
  }

  /** Cuts what is going and waits until nothing touches the database any more. Close the sandbox after it. */
  async close(): Promise<void> {
    this.#closing.abort();
    const all = [...this.#visible.values(), ...this.#claims.values(), ...this.#submissions.values()];
    await Promise.all(all.map((run) => run.finished));
  }
}

/** Waits until a run has finished, but no longer than `ms`, nor than `signal` allows. Never rejects. */
export async function waitForRun(
  run: ActiveRun | undefined,
  ms: number,
  signal?: AbortSignal,
): Promise<void> {
  if (!run || signal?.aborted) return;
  const enough = new AbortController();
  const stop = signal ? AbortSignal.any([signal, enough.signal]) : enough.signal;
  const timeUp = wait(ms, undefined, { signal: stop, ref: false }).catch(() => {});
  await Promise.race([run.finished, timeUp]);
  enough.abort();
}
