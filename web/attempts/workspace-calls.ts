/** The workspace's calls over the only fetch. */
import { api } from '../api.ts';
import type { WorkspaceCalls } from './workspace-controller.ts';

export function workspaceCalls(attemptId: string): WorkspaceCalls {
  const params = { attemptId };
  return {
    saveDraft: (body, { keepalive }) =>
      api('PUT /api/attempts/:attemptId/draft', { params, body, keepalive }),
    readAttempt: () => api('GET /api/attempts/:attemptId', { params }),
    chooseDraft: (draftId) =>
      api('POST /api/attempts/:attemptId/drafts/:draftId/choose', {
        params: { attemptId, draftId },
        body: {},
      }),
    setDraftAside: (draftId) =>
      api('POST /api/attempts/:attemptId/drafts/:draftId/set-aside', {
        params: { attemptId, draftId },
        body: {},
      }),
    startRun: (body, signal) => api('POST /api/attempts/:attemptId/runs', { params, body, signal }),
    readRun: (runId, signal) =>
      api('GET /api/runs/:runId', { params: { runId }, query: { wait: '1' }, signal }),
    submit: (body, signal) => api('POST /api/attempts/:attemptId/submissions', { params, body, signal }),
    readSubmission: (submissionId, signal) =>
      api('GET /api/submissions/:submissionId', { params: { submissionId }, query: { wait: '1' }, signal }),
  };
}
