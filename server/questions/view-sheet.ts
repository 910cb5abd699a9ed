import type { OwnSubmission } from '../attempts/get-submission.ts';
import { readChange } from '../attempts/list-changes.ts';
import type { Deps } from '../deps.ts';
import { hasShown } from '../evidence/has-shown.ts';
import { fileAskedAbout, namesOfFiles } from './files-asked-about.ts';
import type { QuestionForCandidate, QuestionSheet } from './questions.contract.ts';
import { findSheet, listQuestions, type QuestionRow } from './questions.store.ts';

/** What the person sees. The right answer is not in it before there is an answer. */
export function viewSheet(deps: Pick<Deps, 'db' | 'challenges'>, own: OwnSubmission): QuestionSheet {
  const { submissionId, language } = own.submission;
  const { slug, accountId } = own.attempt;
  const files = namesOfFiles(deps, own);
  const sheet = findSheet(deps.db, submissionId);
  const byPlace = new Map(listQuestions(deps.db, [submissionId]).map((one) => [one.place, one]));
  const unmade = hasShown(deps, submissionId) ? 'not-made' : 'not-shown';
  return {
    submissionId,
    state: sheet ? 'made' : unmade,
    files,
    questions: [...byPlace.values()].map((row) => viewQuestion(row, files)),
    ownWords: sheet?.ownWords ?? '',
    inReport: sheet?.inReport ?? false,
    change: viewChange(readChange(deps, { accountId, slug, language })),
  };
}

function viewChange(found: ReturnType<typeof readChange>): QuestionSheet['change'] {
  if (!found) return null;
  const { slug, manifest } = found.challenge;
  return { slug, title: manifest.title, summary: manifest.summary, state: found.state };
}

function viewQuestion(row: QuestionRow, files: string[]): QuestionForCandidate {
  const { questionId, form, code, line, part, change, answer, isRight, expectedText } = row;
  const gave = answer === null ? null : expectedText;
  const file = fileAskedAbout(row, files);
  return { questionId, form, code, file, line, part, change, answer, isRight, gave };
}
