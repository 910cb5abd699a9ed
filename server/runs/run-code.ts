/** Runs a hand-in until its end is durable: repeats what was our fault, and parks what keeps crashing. */
import { setTimeout as wait } from 'node:timers/promises';
import { writeAudit } from '../audit/write-audit.ts';
import type { Challenge } from '../challenges/challenge-library.ts';
import type { Language } from '../challenges/challenges.contract.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { DbOrTx } from '../db/open.ts';
import type { Deps } from '../deps.ts';
import { recordEvidence } from '../evidence/record-evidence.ts';
import type { ActiveRun } from './active-runs.ts';
import { isSandboxBusy, placeBehind } from './is-sandbox-busy.ts';
import { type Judged, judgeWork } from './judge-work.ts';
import type { SubmissionResult } from './runs.contract.ts';
import { addCrash, findRun, finishRun } from './runs.store.ts';
import { tenantOf } from './tenant.ts';

export type CodeToRun = {
  submissionId: string;
  accountId: string;
  challenge: Challenge;
  work: { language: Language; files: Record<string, string>; answers: Record<string, string> };
};

/** What else belongs to the end of a run, written in the same transaction. */
export type Settle = (tx: DbOrTx, result: SubmissionResult) => void;

/** After this many crashes a hand-in is parked: its end is "crashed", and the log asks a person to look. */
const crashesBeforeParking = 3;
/** Milliseconds before a repeat when something of ours broke; the last one again and again. */
const repeatAfter = [250, 1_000, 4_000, 15_000, 60_000];
const askAgainWhenBusy = 250;

/** Starts the run. It ends when its end is in the database, or when the server closes. */
export function runCode(deps: Deps, code: CodeToRun, settle: Settle): ActiveRun {
  const run: ActiveRun = { at: { state: 'running' }, finished: Promise.resolve() };
  run.finished = runUntilDurable(deps, code, run, settle);
  deps.activeRuns.addSubmission(code.submissionId, run);
  return run;
}

async function runUntilDurable(deps: Deps, code: CodeToRun, run: ActiveRun, settle: Settle): Promise<void> {
  const { closing } = deps.activeRuns;
  for (let faults = 0; !closing.aborted; ) {
    if (!findRun(deps.db, code.submissionId)) return;
    let pause: number;
    let place = 0;
    try {
      const end = await runOnce(deps, code, run, settle, closing);
      if (end === 'durable' || closing.aborted) return;
      pause = end === 'crashed' ? 0 : repeatIn(faults++);
    } catch (error) {
      if (closing.aborted) return;
      const busy = isSandboxBusy(error);
      if (!busy) deps.log.error({ err: error, submissionId: code.submissionId }, 'run of a hand-in broke');
      if (busy) place = placeBehind(error);
      pause = busy ? askAgainWhenBusy : repeatIn(faults++);
    }
    run.at = { state: 'queued', place };
    run.ourFault = faults > 0;
    await wait(pause, undefined, { signal: closing }).catch(() => {});
  }
}

function repeatIn(faults: number): number {
  return repeatAfter[Math.min(faults, repeatAfter.length - 1)] ?? 0;
}

async function runOnce(
  deps: Deps,
  code: CodeToRun,
  run: ActiveRun,
  settle: Settle,
  closing: AbortSignal,
): Promise<'durable' | 'crashed' | 'platform-fault'> {
  const { submissionId, accountId, challenge, work } = code;
  run.at = { state: 'running' };
  const judged = await judgeWork(deps, challenge, work, tenantOf(deps.config, accountId), {
    onPlace: (place) => {
      run.at = place === undefined ? { state: 'running' } : { state: 'queued', place };
    },
    signal: closing,
  });
  const { outcome } = judged.result;
  if (closing.aborted || outcome === 'platform-fault') return 'platform-fault';
  const crashes =
    outcome === 'crashed' ? inTransaction(deps.db, (tx) => addCrash(tx, submissionId) ?? null) : 0;
  // Erased while it ran: there is no end to keep.
  if (crashes === null) return 'durable';
  if (outcome === 'crashed' && crashes < crashesBeforeParking) return 'crashed';
  if (outcome === 'crashed') deps.log.warn({ submissionId }, 'hand-in parked: it crashed every time');
  inTransaction(deps.db, (tx) => storeEnd(tx, deps, code, judged, settle));
  return 'durable';
}

function storeEnd(tx: DbOrTx, deps: Deps, code: CodeToRun, judged: Judged, settle: Settle): void {
  const { submissionId, accountId, challenge, work } = code;
  const at = deps.clock();
  const isItsEnd = finishRun(tx, submissionId, {
    outcome: judged.result.outcome,
    verdict: judged.result.verdict,
    result: judged.result,
    contentHash: challenge.contentHash,
    finishedAt: at.toISOString(),
  });
  // Another process on the same data was quicker: what belongs to the end is written already.
  if (!isItsEnd) return;
  recordEvidence(tx, { submissionId, accountId, challenge, language: work.language, judged });
  settle(tx, judged.result);
  writeAudit(tx, {
    actor: 'system',
    act: 'submission.run',
    objectKind: 'submission',
    objectId: submissionId,
    at,
  });
}
