/**
 * Trials: one challenge, tried without an account. The work stays in the browser; what is sent is run, answered and
 * forgotten. A visit is an id that the browser makes, so that people in one room do not wait for one another.
 */
import { type Static, Type } from 'typebox';
import { VisibleAsk, Work, workErrors } from '../attempts/attempts.contract.ts';
import type { Contract } from '../http/contract.ts';
import { Id } from '../http/contract.ts';
import { Run, SubmissionRun } from '../runs/runs.contract.ts';

/** The hidden groups: how their run stands, as for a hand-in. */
export const Claims = Type.Object({ trialRunId: Id, run: SubmissionRun });
export type Claims = Static<typeof Claims>;

const ofVisit = Type.Object({ visitId: Id });
const ofRun = Type.Object({ visitId: Id, trialRunId: Id });
const waits = Type.Object({ wait: Type.Optional(Type.Literal('1')) });
/** What may be amiss when code is to be run. */
export const startErrors = [
  'trial-off',
  'challenge-not-found',
  'challenge-withheld',
  'queue-full',
  ...workErrors,
] as const;

export const trialsContract = {
  'POST /api/trials/:visitId/runs': {
    summary: 'Run the examples, own input, or a fresh case of one group. Nothing is stored.',
    act: 'trial.run',
    params: ofVisit,
    body: VisibleAsk,
    reply: Run,
    status: 201,
    errors: [...startErrors, 'group-not-found', 'input-not-readable'],
  },
  'GET /api/trials/:visitId/runs/:trialRunId': {
    summary: 'A run of a trial; waits up to 20 seconds for a change when wait=1. Told once, then forgotten.',
    act: 'trial.read',
    params: ofRun,
    query: waits,
    reply: Run,
    errors: ['run-not-found', 'group-not-found', 'input-not-readable', 'queue-full'],
  },
  'POST /api/trials/:visitId/claims': {
    summary: 'Run the hidden groups, with the same result as a hand-in. Nothing is stored.',
    act: 'trial.run',
    params: ofVisit,
    body: Work,
    reply: Claims,
    status: 201,
    errors: startErrors,
  },
  'GET /api/trials/:visitId/claims/:trialRunId': {
    summary: 'The hidden groups of a trial; waits up to 20 seconds when wait=1. Told once, then forgotten.',
    act: 'trial.read',
    params: ofRun,
    query: waits,
    reply: Claims,
    errors: ['run-not-found', 'queue-full'],
  },
} as const satisfies Contract;
