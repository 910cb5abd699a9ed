import { useTranslation } from 'react-i18next';
import { pathTo } from '../routes.ts';
import { AssessmentDocument } from './assessment-document.tsx';
import { DocumentPage } from './document-page.tsx';

/** Konsekvensbedömning: a template that is fetched as a file, and filled in there. */
export function AssessmentPage() {
  const { t } = useTranslation();
  const before = (
    <>
      <p>{t('dpia.how')}</p>
      <p>
        <a href={pathTo('record')}>{t('record.heading')}</a>
      </p>
    </>
  );
  return <DocumentPage words="dpia" before={before} draw={(of) => <AssessmentDocument {...of} />} />;
}
