import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { arriveAsStaff } from '../accounts/arrive-as-staff.ts';
import { api } from '../api.ts';
import { pathTo } from '../routes.ts';
import { Notice } from '../ui/notice.tsx';
import { takeWayBack } from '../ui/oidc.ts';
import { Page } from '../ui/page.tsx';
import { Status } from '../ui/status.tsx';

/** Back from the organisation's own sign-in: what it put into the address is handed in once. */
export function OidcReturnPage() {
  const { t } = useTranslation();
  const { search } = location;
  const finish = useQuery({
    queryKey: ['oidc', search],
    queryFn: () => api('POST /api/sign-ins/oidc/finish', { body: { query: search } }),
    enabled: search !== '',
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const isIn = finish.isSuccess;
  useEffect(() => {
    if (isIn) void arriveAsStaff(takeWayBack() ?? pathTo('desk'));
  }, [isIn]);
  return (
    <Page heading={t('staff.oidc.heading')}>
      <Status>
        {search === '' ? <p>{t('staff.oidc.empty')}</p> : null}
        {finish.isLoading || isIn ? <p>{t('staff.oidc.busy')}</p> : null}
        {finish.isError ? <Notice error={finish.error} /> : null}
      </Status>
      {/* Comes with the answer, below it: nothing that stands there is moved. */}
      {search === '' || finish.isError ? (
        <p>
          <a href={pathTo('staffSignIn')}>{t('staff.oidc.toSignIn')}</a>
        </p>
      ) : null}
    </Page>
  );
}
