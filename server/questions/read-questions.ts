import type { Candidate } from '../access.ts';
import { getOwnSubmission } from '../attempts/get-submission.ts';
import type { Deps } from '../deps.ts';
import type { QuestionSheet } from './questions.contract.ts';
import { viewSheet } from './view-sheet.ts';

/** @throws submission-not-found */
export function readQuestions(
  deps: Deps,
  actor: Candidate,
  { submissionId }: { submissionId: string },
): QuestionSheet {
  return viewSheet(deps, getOwnSubmission(deps, actor, submissionId));
}
