import type { Deps } from '../deps.ts';
import { type AnswerInMirror, type MirrorForTeam, questions } from './mirror.contract.ts';
import { listAnswerRows, listGoalRows, type MirrorAnswerRow } from './mirror.store.ts';
import { halfYearOf, quarterOf } from './mirror-periods.ts';

/** What goes on now, and all that was written before. */
export function viewMirror({ db, clock }: Pick<Deps, 'db' | 'clock'>): MirrorForTeam {
  const now = clock();
  const [halfYear, quarter] = [halfYearOf(now), quarterOf(now)];
  const answers = groupBy(listAnswerRows(db), (row) => row.halfYear, halfYear);
  const goals = groupBy(listGoalRows(db), (row) => row.quarter, quarter);
  return {
    halfYear,
    quarter,
    mirrors: answers.map(([of, rows]) => ({ halfYear: of, answers: allEight(rows) })),
    quarters: goals.map(([of, rows]) => ({ quarter: of, goals: rows })),
  };
}

function allEight(rows: MirrorAnswerRow[]): AnswerInMirror[] {
  return questions.map(
    (question) =>
      rows.find((row) => row.question === question) ?? { question, answer: null, words: '', revision: 0 },
  );
}

/** The period that goes on is there without any row; the newest first. */
function groupBy<Row>(rows: Row[], periodOf: (row: Row) => string, now: string): [string, Row[]][] {
  const groups = Map.groupBy(rows, periodOf);
  if (!groups.has(now)) groups.set(now, []);
  return [...groups].toSorted(([one], [other]) => (one < other ? 1 : -1));
}
