import { useTranslation } from 'react-i18next';
import { GoalRow } from './goal-row.tsx';
import type { Mirror } from './mirror-query.ts';
import { NewGoal } from './new-goal.tsx';
import { usePeriods } from './period-words.ts';

/** Of one quarter the server takes so many. */
const most = 5;

/** What the team wants of this quarter, and how the one before went. Those long ago are read. */
export function Goals({ mirror: { quarter, quarters } }: { mirror: Mirror }) {
  const { t } = useTranslation();
  const periods = usePeriods();
  const now = quarters.find((one) => one.quarter === quarter)?.goals ?? [];
  const [last, ...older] = quarters.filter((one) => one.quarter !== quarter);
  return (
    <>
      <h2>{t('mirror.goals.heading', { quarter: periods.quarter(quarter) })}</h2>
      <p>{t('mirror.goals.says')}</p>
      {now.length === 0 ? <p>{t('mirror.goals.none')}</p> : null}
      <ol className="goal-rows">
        {now.map((goal, index) => (
          <GoalRow key={goal.goalId} goal={goal} number={index + 1} of={periods.quarter(quarter)} />
        ))}
      </ol>
      {now.length < most ? <NewGoal /> : null}
      {last ? (
        <>
          <h3>{t('mirror.goals.earlier', { quarter: periods.quarter(last.quarter) })}</h3>
          <ol className="goal-rows">
            {last.goals.map((goal, index) => (
              <GoalRow key={goal.goalId} goal={goal} number={index + 1} of={periods.quarter(last.quarter)} />
            ))}
          </ol>
        </>
      ) : null}
      {older.length === 0 ? null : (
        <details>
          <summary>{t('mirror.goals.older')}</summary>
          {older.map((one) => (
            <div key={one.quarter}>
              <h3>{t('mirror.goals.earlier', { quarter: periods.quarter(one.quarter) })}</h3>
              <ol>
                {one.goals.map(({ goalId, words, outcome }) => (
                  <li key={goalId} className="own-lines">
                    {outcome === '' ? words : `${words}\n${outcome}`}
                  </li>
                ))}
              </ol>
            </div>
          ))}
        </details>
      )}
    </>
  );
}
