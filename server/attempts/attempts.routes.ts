import type { Deps } from '../deps.ts';
import { type App, implement } from '../http/implement.ts';
import { attemptsContract } from './attempts.contract.ts';
import { chooseDraft } from './choose-draft.ts';
import { openAttempt } from './open-attempt.ts';
import { openChange } from './open-change.ts';
import { pauseAttempt } from './pause-attempt.ts';
import { readAttempt } from './read-attempt.ts';
import { readMyList } from './read-my-list.ts';
import { readSubmission } from './read-submission.ts';
import { resumeAttempt } from './resume-attempt.ts';
import { saveDraft } from './save-draft.ts';
import { setDraftAside } from './set-draft-aside.ts';
import { startRun } from './start-run.ts';
import { submitCode } from './submit-code.ts';
import { tellClarity, tellHowMade } from './tell-about-attempt.ts';

export function registerAttempts(app: App, deps: Deps): void {
  implement(app, deps, attemptsContract, {
    'GET /api/paths/mine': ({ actor }) => readMyList(deps, actor),
    'POST /api/attempts': ({ actor, body }) => openAttempt(deps, actor, body),
    'POST /api/submissions/:submissionId/change': ({ actor, params }) => openChange(deps, actor, params),
    'GET /api/attempts/:attemptId': ({ actor, params }) => readAttempt(deps, actor, params),
    'PUT /api/attempts/:attemptId/draft': ({ actor, params, body }) =>
      saveDraft(deps, actor, { ...params, ...body }),
    'POST /api/attempts/:attemptId/drafts/:draftId/choose': ({ actor, params }) =>
      chooseDraft(deps, actor, params),
    'POST /api/attempts/:attemptId/drafts/:draftId/set-aside': ({ actor, params }) =>
      setDraftAside(deps, actor, params),
    'POST /api/attempts/:attemptId/runs': ({ actor, params, body, signal }) =>
      startRun(deps, actor, params.attemptId, body, signal),
    'POST /api/attempts/:attemptId/submissions': ({ actor, params, body, signal }) =>
      submitCode(deps, actor, { ...params, ...body }, signal),
    'GET /api/submissions/:submissionId': ({ actor, params, query, signal }) =>
      readSubmission(deps, actor, { ...params, waits: query.wait === '1' }, signal),
    'PUT /api/attempts/:attemptId/pause': ({ actor, params, body }) =>
      pauseAttempt(deps, actor, { ...params, ...body }),
    'DELETE /api/attempts/:attemptId/pause': ({ actor, params }) => resumeAttempt(deps, actor, params),
    'PUT /api/attempts/:attemptId/how-made': ({ actor, params, body }) =>
      tellHowMade(deps, actor, { ...params, ...body }),
    'PUT /api/attempts/:attemptId/clarity': ({ actor, params, body }) =>
      tellClarity(deps, actor, { ...params, ...body }),
  });
}
