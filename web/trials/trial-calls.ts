/** The workspace's calls in a trial: drafts stay in the browser, and only what is to be run is sent. */
import type { SubmissionForCandidate, Work } from '#server/attempts/attempts.contract.ts';
import type { Run } from '#server/runs/runs.contract.ts';
import type { Claims } from '#server/trials/trials.contract.ts';
import { onlyWork } from '../attempts/open-draft.ts';
import type { RunBody } from '../attempts/run-visible.ts';
import { refusalOf } from '../attempts/trouble.ts';
import type { WorkspaceCalls } from '../attempts/workspace-controller.ts';
import type { TrialRecord } from './trial-record.ts';

/** What a trial asks of the server; see server/trials. */
export type TrialRoutes = {
  startRun: (body: RunBody, signal: AbortSignal) => Promise<Run>;
  readRun: (trialRunId: string, signal: AbortSignal) => Promise<Run>;
  startClaims: (body: Work, signal: AbortSignal) => Promise<Claims>;
  readClaims: (trialRunId: string, signal: AbortSignal) => Promise<Claims>;
};

export function trialCalls(record: TrialRecord, routes: TrialRoutes, now: () => Date): WorkspaceCalls {
  /** On their way: the server knows them by another id, and tells each once. */
  const underWay = new Map<string, { trialRunId: string; submission: SubmissionForCandidate }>();

  function settle(submission: SubmissionForCandidate, { trialRunId, run }: Claims): SubmissionForCandidate {
    const next = { ...submission, run };
    if (run.state === 'done') {
      underWay.delete(next.submissionId);
      record.addResult(next);
    } else underWay.set(next.submissionId, { trialRunId, submission: next });
    return next;
  }

  return {
    saveDraft: async (body) => keeping(() => record.saveDraft(body)),
    readAttempt: async () => record.read().attempt,
    chooseDraft: async (draftId) => keeping(() => record.chooseDraft(draftId)),
    setDraftAside: async (draftId) => keeping(() => record.setDraftAside(draftId)),
    startRun: routes.startRun,
    readRun: routes.readRun,
    async submit({ submissionId, ...work }, signal) {
      const { attemptId, slug, challengeVersion } = record.read().attempt;
      const about = { submissionId, attemptId, slug, challengeVersion, submittedAt: now().toISOString() };
      const claims = await routes.startClaims(work, signal);
      return settle({ ...about, ...work, run: claims.run }, claims);
    },
    async readSubmission(submissionId, signal) {
      const found = record.read().results.find((one) => one.submissionId === submissionId);
      if (found) return found;
      const waiting = underWay.get(submissionId);
      if (!waiting) throw new TypeError('a result that this browser does not have');
      const { trialRunId, submission } = waiting;
      try {
        return settle(submission, await routes.readClaims(trialRunId, signal));
      } catch (error) {
        // A restart took the run, or its one answer was lost on the way: the same code is asked about anew.
        if (refusalOf(error).code !== 'run-not-found') throw error;
        return settle(submission, await routes.startClaims(onlyWork(submission), signal));
      }
    },
  };
}

/** A browser that keeps nothing is like a server that is not reached: it is tried again, and nothing is claimed. */
function keeping<Kept>(keep: () => Kept): Kept {
  try {
    return keep();
  } catch {
    throw Object.assign(new Error('this browser keeps nothing'), { code: 'offline' });
  }
}
