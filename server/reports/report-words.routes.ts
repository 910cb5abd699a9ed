import type { Deps } from '../deps.ts';
import { type App, implement } from '../http/implement.ts';
import { chooseWords, readOwnReportWords } from './choose-report-words.ts';
import { reportWordsContract } from './report-words.contract.ts';
import { readWordsOfMine, writeReportWords } from './write-report-words.ts';

export function registerReportWords(app: App, deps: Deps): void {
  implement(app, deps, reportWordsContract, {
    'GET /api/reports/mine/words': ({ actor }) => readOwnReportWords(deps, actor),
    'PUT /api/reports/mine/words/:staffId': ({ actor, params, body }) =>
      chooseWords(deps, actor, { ...params, ...body }),
    'GET /api/candidates/:candidateId/report/words': ({ actor, params }) =>
      readWordsOfMine(deps, actor, params.candidateId),
    'PUT /api/candidates/:candidateId/report/words': ({ actor, params, body }) =>
      writeReportWords(deps, actor, { ...params, ...body }),
  });
}
