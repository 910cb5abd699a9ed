import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError, api } from '../api.ts';
import { FetchFault } from '../ui/fetch-fault.tsx';
import { Page } from '../ui/page.tsx';
import { SharedBody } from './shared-body.tsx';
import { FetchedStatement } from './statement-shown.tsx';

/**
 * What somebody outside sees by a link, without an account. The secret stands in the fragment, which no browser sends
 * with the address; it stays there, so that the page can be opened again.
 */
export function SharedPage() {
  const { t } = useTranslation();
  const [token] = useState(() => location.hash.slice(1).slice(0, 1_000));
  const shared = useQuery({
    queryKey: ['shared', token],
    queryFn: ({ signal }) => api('POST /api/shares/open', { body: { token }, signal }),
    // Every opening is told to the candidate: one opening of the page is one.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  const isNotOpen = shared.error instanceof ApiError && shared.error.code === 'share-not-open';
  return (
    <Page
      title={t('shared.title')}
      heading={t(isNotOpen ? 'shared.notOpen.heading' : 'shared.title')}
      isReady={!shared.isPending}
      width="wide"
      isOutside
    >
      {isNotOpen ? (
        <>
          <p>{t('shared.notOpen.says')}</p>
          <p>{t('common.next.ask-sender')}</p>
        </>
      ) : null}
      {shared.isError && !isNotOpen ? <FetchFault query={shared} isNext /> : null}
      {shared.data ? (
        <SharedBody shared={shared.data} statementOf={(piece) => <FetchedStatement piece={piece} />} />
      ) : null}
    </Page>
  );
}
