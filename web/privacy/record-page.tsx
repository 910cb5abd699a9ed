import { useTranslation } from 'react-i18next';
import { pathTo } from '../routes.ts';
import { DocumentPage } from './document-page.tsx';
import { RecordDocument } from './record-document.tsx';

/** Registerförteckning: for the owner, who has to have one. */
export function RecordPage() {
  const { t } = useTranslation();
  const before = (
    <>
      <p>{t('record.ours')}</p>
      <p>
        <a href={pathTo('ownOrganisation')}>{t('record.changeOwn')}</a>
      </p>
    </>
  );
  return <DocumentPage words="record" before={before} draw={(of) => <RecordDocument {...of} />} />;
}
