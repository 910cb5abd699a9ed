import { useTranslation } from 'react-i18next';
import { Page } from '../ui/page.tsx';
import { WaysToSignIn } from './ways-to-sign-in.tsx';

export function StaffSignInPage() {
  const { t } = useTranslation();
  return (
    <Page heading={t('staff.signIn.heading')}>
      <WaysToSignIn />
    </Page>
  );
}
