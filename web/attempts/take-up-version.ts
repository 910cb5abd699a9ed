/** Makes any text the draft of its attempt; what was the draft is kept beside it. */
import type { AttemptForCandidate, Work } from '#server/attempts/attempts.contract.ts';
import { api } from '../api.ts';
import { onlyWork } from './open-draft.ts';

/** Saved as if from a place that knew no draft: so it is kept beside, and choosing it keeps the other. */
export async function takeUpVersion(attemptId: string, version: Work): Promise<AttemptForCandidate> {
  const params = { attemptId };
  const attempt = await api('GET /api/attempts/:attemptId', { params });
  const { language, answers, files } = onlyWork(version);
  const saved = await api('PUT /api/attempts/:attemptId/draft', {
    params,
    body: {
      language,
      answers,
      files: { ...attempt.draft?.files, ...files },
      baseRevision: 0,
      writerId: crypto.randomUUID(),
      writerStep: 1,
    },
  });
  if (saved.result !== 'kept-beside' || !saved.keptDraftId) return attempt;
  return api('POST /api/attempts/:attemptId/drafts/:draftId/choose', {
    params: { attemptId, draftId: saved.keptDraftId },
    body: {},
  });
}
