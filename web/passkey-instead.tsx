import { useTranslation } from 'react-i18next';
import { EnterWithPasskey } from './passkeys/enter-with-passkey.tsx';

/** The other way in, below the field for a code. `goal`: the address to come to. */
export function PasskeyInstead({ goal }: { goal: string }) {
  const { t } = useTranslation();
  return (
    <>
      <p className="quiet">{t('passkeys.enterSays')}</p>
      <EnterWithPasskey goal={goal}>{t('passkeys.enter')}</EnterWithPasskey>
    </>
  );
}
