/** How the people of the demo write and hand in: through the same verbs as everybody. */
import type { Candidate } from '../access.ts';
import { openAttempt } from '../attempts/open-attempt.ts';
import { openChange } from '../attempts/open-change.ts';
import { saveDraft } from '../attempts/save-draft.ts';
import { submitCode } from '../attempts/submit-code.ts';
import type { Challenge } from '../challenges/challenge-library.ts';
import { findChangeOf } from '../challenges/find-change.ts';
import type { Deps } from '../deps.ts';
import { hasShown } from '../evidence/has-shown.ts';
import { demoId } from './demo-ids.ts';
import { type DemoWork, solutionIn } from './demo-work.ts';

/** A draft, as one of the person's devices keeps it. */
export function saveDemoDraft(
  deps: Deps,
  actor: Candidate,
  attemptId: string,
  writer: string,
  baseRevision: number,
  work: DemoWork,
) {
  const writerId = demoId(deps.config.secret, `${actor.accountId} ${writer}`);
  return saveDraft(deps, actor, { attemptId, writerId, baseRevision, ...work });
}

/** The change request on a hand-in, in TypeScript; none where the machine was too busy to see that it shows something. */
export async function changeOnRequest(
  deps: Deps,
  actor: Candidate,
  changed: Challenge,
  submissionId: string,
) {
  const change = findChangeOf(deps.challenges, changed.slug);
  if (!change || !hasShown(deps, submissionId)) return;
  openChange(deps, actor, { submissionId });
  await handIn(deps, actor, change, solutionIn(change, 'typescript'));
}

/** Writes, hands in, and waits for the run itself: the demo is there when it says so. */
export async function handIn(
  deps: Deps,
  actor: Candidate,
  challenge: Challenge,
  work: DemoWork,
): Promise<{ attemptId: string; submissionId: string }> {
  const { attemptId, draft } = openAttempt(deps, actor, challenge);
  saveDemoDraft(deps, actor, attemptId, 'desk', draft?.revision ?? 0, work);
  const submissionId = demoId(deps.config.secret, `${attemptId} ${challenge.slug}`);
  await submitCode(deps, actor, { attemptId, submissionId, ...work });
  await deps.activeRuns.findSubmission(submissionId)?.finished;
  return { attemptId, submissionId };
}
