import type { Deps } from '../deps.ts';
import { type App, implement } from '../http/implement.ts';
import { answerQuestion } from './answer-question.ts';
import { askQuestions } from './ask-questions.ts';
import { freshQuestion } from './fresh-question.ts';
import { questionsContract } from './questions.contract.ts';
import { readQuestions } from './read-questions.ts';
import { writeSheet } from './write-sheet.ts';

export function registerQuestions(app: App, deps: Deps): void {
  implement(app, deps, questionsContract, {
    'GET /api/submissions/:submissionId/questions': ({ actor, params }) => readQuestions(deps, actor, params),
    'POST /api/submissions/:submissionId/questions': ({ actor, params }) => askQuestions(deps, actor, params),
    'PUT /api/submissions/:submissionId/questions': ({ actor, params, body }) =>
      writeSheet(deps, actor, { ...params, ...body }),
    'POST /api/questions/:questionId/answer': ({ actor, params, body }) =>
      answerQuestion(deps, actor, { ...params, ...body }),
    'POST /api/questions/:questionId/fresh': ({ actor, params }) => freshQuestion(deps, actor, params),
  });
}
