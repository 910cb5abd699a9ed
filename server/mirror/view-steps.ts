import { purposes } from '../consents/consent-purposes.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { DbOrTx } from '../db/open.ts';
import type { Deps } from '../deps.ts';
import { type Step, type StepsForTeam, steps } from './mirror.contract.ts';
import { beginningOf, monthsBefore, quarterOf } from './mirror-periods.ts';
import { roundCount } from './round-count.ts';
import { countPeople, hasStepCounts, insertStepCounts, listStepCounts } from './step-counts.store.ts';

/**
 * How many had come how far when each quarter ended. A quarter is counted once, at the first look after its end, and
 * kept rounded: whoever looks each day learns no more than whoever looks once.
 */
export function viewSteps({ db, clock }: Pick<Deps, 'db' | 'clock'>): StepsForTeam {
  const now = clock();
  const quarter = quarterOf(monthsBefore(now, 3));
  return inTransaction(db, (tx) => {
    if (!hasStepCounts(tx, quarter)) {
      const { textVersion } = purposes.statistics;
      keepStepCounts(tx, quarter, countPeople(tx, { before: beginningOf(quarterOf(now)), textVersion }));
    }
    const quarters = Map.groupBy(listStepCounts(tx), (row) => row.quarter);
    return {
      quarters: [...quarters].map(([of, rows]) => ({
        quarter: of,
        steps: steps.flatMap((step) =>
          rows.filter((row) => row.step === step).map(({ atLeast }) => ({ step, atLeast })),
        ),
      })),
    };
  });
}

/** Only the rounded number is kept. */
export function keepStepCounts(tx: DbOrTx, quarter: string, counts: Record<Step, number>): void {
  insertStepCounts(
    tx,
    steps.map((step) => ({ quarter, step, atLeast: roundCount(counts[step]) })),
  );
}
