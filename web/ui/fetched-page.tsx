import { queryOptions, useMutation, useQuery } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api.ts';
import { Button } from './button.tsx';
import { FetchingPage } from './fetching.tsx';
import { Notice } from './notice.tsx';
import { Page } from './page.tsx';
import { Status } from './status.tsx';

/** The code of a page, fetched once. */
export function pageQuery<Params>(name: string, fetchPage: () => Promise<ComponentType<Params>>) {
  return queryOptions({
    queryKey: ['page', name],
    queryFn: fetchPage,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
}

type FetchedPageProps<Params> = {
  /** Names the page's code among what has been fetched. */
  name: string;
  fetchPage: () => Promise<ComponentType<Params>>;
  params: Params;
};

/**
 * A page whose code comes when it is wanted. Without contact that is said in the page. Asking again loads the whole
 * address anew, because a browser remembers files that it could not get; so it happens only once the server answers.
 */
export function FetchedPage<Params extends object>({ name, fetchPage, params }: FetchedPageProps<Params>) {
  const { t } = useTranslation();
  const page = useQuery({ ...pageQuery(name, fetchPage), retryOnMount: false });
  const again = useMutation({
    mutationFn: () => api('GET /api/organisation'),
    onSuccess: () => location.reload(),
  });
  if (page.data) return <page.data {...params} />;
  if (!page.isError) return <FetchingPage />;
  return (
    <Page heading={t('common.notFetched')}>
      <p>{t('common.notFetchedSays')}</p>
      <p className="acts">
        <Button isNext isBusy={again.isPending} onClick={() => again.mutate()}>
          {t('common.tryAgain')}
        </Button>
      </p>
      <Status>{again.isError ? <Notice error={again.error} /> : null}</Status>
    </Page>
  );
}
