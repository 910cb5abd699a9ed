import { useTranslation } from 'react-i18next';
import { EnterWithPasskey } from '../passkeys/enter-with-passkey.tsx';
import { pathTo } from '../routes.ts';
import { hasEntered } from '../ui/entered.ts';

import { OidcButton } from './oidc-button.tsx';

/** How somebody who works here comes in. `goal`: the page that was asked for. */
export function WaysToSignIn({ goal }: { goal?: string }) {
  const { t } = useTranslation();
  return (
    <>
      <EnterWithPasskey isNext goal={goal}>
        {t('staff.signIn.passkey')}
      </EnterWithPasskey>
      <OidcButton goal={goal ?? pathTo('desk')} />
      <p>{t('staff.signIn.says')}</p>
      {hasEntered() ? <p>{t('staff.signIn.other')}</p> : null}
      <p className="quiet">
        {t('staff.signIn.candidate')} <a href={pathTo('enter')}>{t('common.enter')}</a>
      </p>
    </>
  );
}
