/** Judges a hand-in again by its challenge as it is now, after a case in it was mended. */
import { writeAudit } from '../audit/write-audit.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { DbOrTx } from '../db/open.ts';
import type { Deps } from '../deps.ts';
import { skillsShownBy } from '../evidence/has-shown.ts';
import { replaceEvidence } from '../evidence/record-evidence.ts';
import { type Judged, judgeWork } from './judge-work.ts';
import { PlatformFault } from './plan-generated.ts';
import type { CodeToRun, Settle } from './run-code.ts';
import type { EarlierEnd, SubmissionResult } from './runs.contract.ts';
import { findRun, listJudgedByOther, type RunRow, replaceEnd } from './runs.store.ts';
import { tenantOf } from './tenant.ts';

export type RejudgeDeps = Pick<Deps, 'db' | 'clock' | 'sandbox' | 'config' | 'log'>;

/**
 * `same`: the same claims hold as before. `more`, `fewer`: claims hold that did not, or did; where some of both, `fewer`.
 * `left`: it could not be judged, and stays as it was. `gone`: erased, or judged again by somebody else meanwhile.
 */
export const rejudgedAs = ['same', 'more', 'fewer', 'left', 'gone'] as const;
export type RejudgedAs = (typeof rejudgedAs)[number];

/** A runner that crashed is no result: it is tried so many times. */
const tries = 3;

/** Of these hand-ins, those that another content of the challenge has judged. */
export function judgedByOther(db: DbOrTx, submissionIds: string[], contentHash: string): string[] {
  return listJudgedByOther(db, submissionIds, contentHash);
}

/**
 * One hand-in. All that changes is one transaction: the end, what it shows, what hangs on it, and the audit row. With
 * `isDry` nothing is written.
 * @throws PlatformFault when it could not be run here now; nothing is changed then
 */
export async function rejudgeCode(
  deps: RejudgeDeps,
  code: CodeToRun,
  settle: Settle,
  { isDry }: { isDry: boolean },
): Promise<RejudgedAs> {
  const { submissionId, challenge } = code;
  const before = findRun(deps.db, submissionId);
  if (before?.state !== 'done' || before.contentHash === challenge.contentHash) return 'gone';
  const judged = await judgeUntilNoCrash(deps, code);
  const { outcome } = judged.result;
  if (outcome === 'platform-fault') throw new PlatformFault('a hand-in could not be run');
  if (outcome === 'crashed' || outcome === 'challenge-fault') return 'left';
  const as = compare(before.result, judged.result);
  if (isDry) return as;
  return inTransaction(deps.db, (tx) =>
    storeAgain(tx, deps, code, { before, judged, as }, settle) ? as : 'gone',
  );
}

async function judgeUntilNoCrash(deps: RejudgeDeps, code: CodeToRun): Promise<Judged> {
  const { challenge, work, accountId } = code;
  for (let attempt = 1; ; attempt += 1) {
    const judged = await judgeWork(deps, challenge, work, tenantOf(deps.config, accountId));
    if (judged.result.outcome !== 'crashed' || attempt === tries) return judged;
  }
}

type Again = { before: RunRow; judged: Judged; as: RejudgedAs };

function storeAgain(
  tx: DbOrTx,
  deps: RejudgeDeps,
  code: CodeToRun,
  { before, judged, as }: Again,
  settle: Settle,
): boolean {
  const { submissionId, accountId, challenge, work } = code;
  const { result } = judged;
  const at = deps.clock();
  const known = before.earlier ?? [];
  const earlier = as === 'same' ? known : [...known, endOf(before, at, skillsShownBy(tx, submissionId))];
  const end = {
    outcome: result.outcome,
    verdict: result.verdict,
    result,
    contentHash: challenge.contentHash,
    earlier: earlier.length === 0 ? null : earlier,
  };
  if (!replaceEnd(tx, { submissionId, from: before.contentHash }, end)) return false;
  replaceEvidence(tx, { submissionId, accountId, challenge, language: work.language, judged });
  settle(tx, result);
  writeAudit(tx, {
    actor: 'system',
    act: 'submission.rejudge',
    objectKind: 'submission',
    objectId: submissionId,
    at,
  });
  return true;
}

function endOf({ verdict, result }: RunRow, at: Date, skillIds: string[]): EarlierEnd {
  return {
    day: at.toISOString().slice(0, 10),
    verdict: verdict ?? 'none',
    heldGroupIds: heldIn(result),
    of: result?.groups.length ?? 0,
    skillIds,
  };
}

/** Claims are compared by their ids: one that the mend took away is no loss to anybody. */
function compare(before: SubmissionResult | null, now: SubmissionResult): RejudgedAs {
  const held = new Set(heldIn(before));
  const holds = new Set(heldIn(now));
  const isKnown = new Set(now.groups.map(({ groupId }) => groupId));
  const lost = [...held].some((id) => isKnown.has(id) && !holds.has(id));
  const isWholeNoMore = before?.verdict === 'holds' && now.verdict !== 'holds';
  if (lost || isWholeNoMore) return 'fewer';
  const hasGained = [...holds].some((id) => !held.has(id));
  return hasGained || before?.verdict !== now.verdict ? 'more' : 'same';
}

function heldIn(result: SubmissionResult | null): string[] {
  return (result?.groups ?? []).filter(({ state }) => state === 'holds').map(({ groupId }) => groupId);
}
