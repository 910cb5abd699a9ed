import type { Candidate } from '../access.ts';
import { getOwnSubmission, type OwnSubmission } from '../attempts/get-submission.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { findQuestion, type QuestionRow } from './questions.store.ts';

/** The person's own question with its hand-in. @throws question-not-found, also for somebody else's */
export function getOwnQuestion(
  deps: Pick<Deps, 'db'>,
  actor: Candidate,
  questionId: string,
): { question: QuestionRow } & OwnSubmission {
  const question = findQuestion(deps.db, questionId);
  if (question === undefined) throw new AppError('question-not-found');
  try {
    return { question, ...getOwnSubmission(deps, actor, question.submissionId) };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    // Somebody else's: that it exists is theirs to tell.
    throw new AppError('question-not-found');
  }
}
