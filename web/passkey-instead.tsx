import { useTranslation } from 'react-i18next';
import { EnterWithPasskey } from './passkeys/enter-with-passkey.tsx';
import { canUsePasskeys } from './ui/passkey.ts';

/** The other way in, below the field for a code. `goal`: the address to come to. */
export function PasskeyInstead({ goal }: { goal: string }) {
  const { t } = useTranslation();
  return (
    <>
      {/* Where none can work, that alone is said. */}
      {canUsePasskeys() ? <p className="quiet">{t('passkeys.enterSays')}</p> : null}
      <EnterWithPasskey goal={goal}>{t('passkeys.enter')}</EnterWithPasskey>
    </>
  );
}
