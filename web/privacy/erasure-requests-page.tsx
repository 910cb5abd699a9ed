import './erasure-requests.css';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FetchFault } from '../ui/fetch-fault.tsx';
import { Page } from '../ui/page.tsx';
import { ErasureRequestRow } from './erasure-request-row.tsx';
import { erasureRequestsQuery } from './erasure-requests-query.ts';

/** Who asked to have something erased that the organisation decides about, and the answer to each. */
export function ErasureRequestsPage() {
  const { t } = useTranslation();
  const requests = useQuery(erasureRequestsQuery);
  const all = requests.data?.requests ?? [];
  return (
    <Page
      heading={t('erasureRequests.heading')}
      place={t('staff.desk.heading')}
      isReady={!requests.isPending}
    >
      <p>
        {t('erasureRequests.says')} {t('erasureRequests.month')}
      </p>
      {requests.isError ? <FetchFault query={requests} isNext /> : null}
      {requests.isSuccess && all.length === 0 ? <p>{t('erasureRequests.none')}</p> : null}
      <ul className="erasure-requests">
        {all.map((request) => (
          <ErasureRequestRow key={request.requestId} request={request} />
        ))}
      </ul>
    </Page>
  );
}
