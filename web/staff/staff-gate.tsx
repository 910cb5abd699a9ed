import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { FetchFault } from '../ui/fetch-fault.tsx';
import { FetchingPage } from '../ui/fetching.tsx';
import { Page } from '../ui/page.tsx';
import { oidcQuery } from './oidc-query.ts';
import { useStaff } from './staff-query.ts';
import { WaysToSignIn } from './ways-to-sign-in.tsx';

/** Draws a page of those who work here, or the way in at the same address. A page that is open stays. */
export function StaffGate({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const staff = useStaff();
  const offered = useQuery(oidcQuery);
  const wasIn = useRef(false);
  if (staff.data) wasIn.current = true;

  if (wasIn.current) return children;
  if (staff.isPending || offered.isPending) return <FetchingPage />;
  if (staff.isError) {
    return (
      <Page heading={t('common.notFetched')}>
        <FetchFault query={staff} isNext />
      </Page>
    );
  }
  return (
    <Page heading={t('staff.signIn.needed')}>
      <WaysToSignIn goal={location.pathname} />
    </Page>
  );
}
