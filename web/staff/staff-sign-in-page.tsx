import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Page } from '../ui/page.tsx';
import { oidcQuery } from './oidc-query.ts';
import { WaysToSignIn } from './ways-to-sign-in.tsx';

export function StaffSignInPage() {
  const { t } = useTranslation();
  // What is offered is known before anything is drawn: nothing moves.
  const offered = useQuery(oidcQuery);
  return (
    <Page heading={t('staff.signIn.heading')} isReady={!offered.isPending}>
      <WaysToSignIn />
    </Page>
  );
}
