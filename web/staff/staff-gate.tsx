import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { StaffRouteName } from '../routes.ts';
import { FetchFault } from '../ui/fetch-fault.tsx';
import { FetchingPage } from '../ui/fetching.tsx';
import { Page } from '../ui/page.tsx';
import { isForOthers, PageForOthers } from '../ui/page-for-others.tsx';
import { placeOf } from './desk-pages.ts';
import { oidcQuery } from './oidc-query.ts';
import { OtherRole } from './other-role.tsx';
import { useStaff } from './staff-query.ts';
import { WaysToSignIn } from './ways-to-sign-in.tsx';

type StaffGateProps = { name: StaffRouteName; children: ReactNode };

/**
 * Draws a page of those who work here, or the way in at the same address; for other roles, whose page it is. A page
 * that is open stays.
 */
export function StaffGate({ name, children }: StaffGateProps) {
  const { t } = useTranslation();
  const staff = useStaff();
  const offered = useQuery(oidcQuery);
  const wasIn = useRef(false);
  const place = placeOf(name);
  const opensFor = place?.opensFor ?? 'every';
  const isOthers = opensFor !== 'every' && !staff.data?.roles.some((role) => opensFor.includes(role));
  if (staff.data && !isOthers) wasIn.current = true;

  if (wasIn.current) return children;
  if (staff.isPending || offered.isPending) return <FetchingPage />;
  if (staff.data && place && opensFor !== 'every')
    return <OtherRole page={place.page} whose={opensFor} own={staff.data.roles} />;
  if (isForOthers(staff.error)) return <PageForOthers whose="staff" />;
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
