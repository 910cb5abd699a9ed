import '../staff/staff.css';
import './mirror.css';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { pathTo } from '../routes.ts';
import { Button } from '../ui/button.tsx';
import { FetchFault } from '../ui/fetch-fault.tsx';
import { Page } from '../ui/page.tsx';
import { usePeriods } from './period-words.ts';
import { StepPicture } from './step-picture.tsx';
import { StepTable } from './step-table.tsx';
import { stepsQuery } from './steps-query.ts';

/** How many have come how far, quarter by quarter, in whole fives: a picture and a table of the same numbers. */
export function StepsPage() {
  const { t } = useTranslation();
  const { quarter: inWords } = usePeriods();
  const found = useQuery(stepsQuery);
  const [newest, ...earlier] = found.data?.quarters ?? [];
  return (
    <Page heading={t('steps.heading')} place={t('staff.desk.heading')} isReady={!found.isPending}>
      {found.isError ? <FetchFault query={found} isNext /> : null}
      {newest ? (
        <>
          <p>{t('steps.says')}</p>
          <p>{t('steps.how')}</p>
          <h2>{t('steps.until', { quarter: inWords(newest.quarter) })}</h2>
          <StepPicture of={newest} />
          <StepTable of={newest} isWhole />
          {earlier.length === 0 ? null : (
            <details className="no-print">
              <summary>{t('steps.earlier')}</summary>
              {earlier.map((one) => (
                <StepTable key={one.quarter} of={one} />
              ))}
            </details>
          )}
          <p className="row-link no-print">
            <a href={pathTo('mirror')}>{t('steps.toMirror')}</a>
          </p>
          <p className="acts">
            <Button onClick={() => window.print()}>{t('steps.print')}</Button>
          </p>
        </>
      ) : null}
    </Page>
  );
}
