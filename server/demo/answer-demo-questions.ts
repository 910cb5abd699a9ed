import type { Candidate } from '../access.ts';
import type { Deps } from '../deps.ts';
import { answerQuestion } from '../questions/answer-question.ts';
import { askQuestions } from '../questions/ask-questions.ts';
import { exportQuestions } from '../questions/export-questions.ts';
import { writeSheet } from '../questions/write-sheet.ts';
import { orWithout } from './or-without.ts';

/** All that the code of one hand-in is asked about, answered as the program does, and let be in the report. */
export async function answerDemoQuestions(
  deps: Deps,
  candidate: Candidate,
  submissionId: string,
): Promise<void> {
  if (!(await askQuestions(deps, candidate, { submissionId }).catch(orWithout))) return;
  // What the program gave: whoever wrote it knows, and the demo has to look.
  for (const { questionId, expectedText } of exportQuestions(deps, [submissionId]))
    answerQuestion(deps, candidate, { questionId, answer: expectedText });
  writeSheet(deps, candidate, { submissionId, ownWords: '', inReport: true });
}
