import { useTranslation } from 'react-i18next';
import { usePeriods } from './period-words.ts';
import { useAtLeast } from './step-words.ts';
import type { QuarterSteps } from './steps-query.ts';

type StepTableProps = {
  of: QuarterSteps;
  /** With what is counted in each step. */
  isWhole?: boolean;
};

export function StepTable({ of: { quarter, steps }, isWhole = false }: StepTableProps) {
  const { t } = useTranslation();
  const { quarter: inWords } = usePeriods();
  const atLeastWords = useAtLeast();
  return (
    <table className="step-table">
      {/* Below a heading that says the same, it is said to screen readers alone. */}
      <caption className={isWhole ? 'only-read' : undefined}>
        {t('steps.until', { quarter: inWords(quarter) })}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('steps.column.step')}</th>
          {isWhole ? <th scope="col">{t('steps.column.what')}</th> : null}
          <th scope="col">{t('steps.column.number')}</th>
        </tr>
      </thead>
      <tbody>
        {steps.map(({ step, atLeast }) => (
          <tr key={step}>
            <th scope="row">{t(`steps.step.${step}.name`)}</th>
            {isWhole ? <td>{t(`steps.step.${step}.counts`)}</td> : null}
            <td>{atLeastWords(atLeast)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
