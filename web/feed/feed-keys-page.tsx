import '../staff/staff.css';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FetchFault } from '../ui/fetch-fault.tsx';
import { Page } from '../ui/page.tsx';
import { FeedKeyForm } from './feed-key-form.tsx';
import { FeedKeyRow } from './feed-key-row.tsx';
import { feedKeysQuery } from './feed-keys-query.ts';

/** Which programs may read the matcher's list, and a way to let another one, or to stop one. */
export function FeedKeysPage() {
  const { t } = useTranslation();
  const keys = useQuery(feedKeysQuery);
  return (
    <Page heading={t('feedKeys.heading')} place={t('staff.desk.heading')} isReady={!keys.isPending}>
      {keys.isError ? <FetchFault query={keys} isNext /> : null}
      {keys.data ? (
        <>
          <p>{t('feedKeys.says')}</p>
          <p>
            {t('feedKeys.how')} <code>/api/feed/v1/profiles</code>.{' '}
            <a href="/api/openapi.json">{t('feedKeys.described')}</a>
          </p>
          <h2>{t('feedKeys.made')}</h2>
          {keys.data.keys.length === 0 ? <p>{t('feedKeys.none')}</p> : null}
          {keys.data.keys.length === 0 ? null : <p>{t('feedKeys.endSays')}</p>}
          <ul className="people-rows">
            {keys.data.keys.map((key) => (
              <FeedKeyRow key={key.keyId} of={key} />
            ))}
          </ul>
          <h2>{t('feedKeys.new')}</h2>
          <FeedKeyForm />
        </>
      ) : null}
    </Page>
  );
}
