import { useTranslation } from 'react-i18next';
import { DayIn } from '../ui/in-sentence.tsx';
import { Mark } from '../ui/mark.tsx';
import type { CompanyInList } from './companies-query.ts';

type NextStepProps = { of: Pick<CompanyInList, 'nextStep' | 'nextStepOn' | 'isDue'> };

/** What is planned with a company, and whether its day has come: in words and by a shape. */
export function NextStep({ of: { nextStep, nextStepOn, isDue } }: NextStepProps) {
  const { t } = useTranslation();
  if (nextStep === '') return null;
  return (
    <p className="marked">
      <Mark shape={isDue ? 'half' : 'empty'} />
      {nextStepOn === null ? (
        t('companies.step.sometime', { step: nextStep })
      ) : (
        <DayIn
          sentence={(day) =>
            t(isDue ? 'companies.step.due' : 'companies.step.later', { step: nextStep, day })
          }
          at={nextStepOn}
        />
      )}
    </p>
  );
}
