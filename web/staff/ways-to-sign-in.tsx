import { useTranslation } from 'react-i18next';
import { pathTo } from '../routes.ts';
import { hasEntered } from '../ui/entered.ts';

/** How somebody who works here comes in. */
export function WaysToSignIn() {
  const { t } = useTranslation();
  return (
    <>
      <p>{t('staff.signIn.says')}</p>
      {hasEntered() ? <p>{t('staff.signIn.other')}</p> : null}
      <p className="quiet">
        {t('staff.signIn.candidate')} <a href={pathTo('enter')}>{t('common.enter')}</a>
      </p>
    </>
  );
}
