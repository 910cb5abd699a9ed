/** The words that readers choose among, and what each means: an organisation may write its own. */
import './reviews.css';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FetchFault } from '../ui/fetch-fault.tsx';
import { Page } from '../ui/page.tsx';
import { rubricQuery } from './reviews-query.ts';
import { RubricForm } from './rubric-form.tsx';

export function RubricPage() {
  const { t } = useTranslation();
  const rubric = useQuery(rubricQuery);
  return (
    <Page heading={t('rubric.heading')} place={t('staff.desk.heading')} isReady={!rubric.isPending}>
      {rubric.isError ? <FetchFault query={rubric} isNext /> : null}
      {rubric.data ? (
        <>
          <p>{t('rubric.says')}</p>
          <p>{t('rubric.kept')}</p>
          <RubricForm rubric={rubric.data} />
        </>
      ) : null}
    </Page>
  );
}
