import { useTranslation } from 'react-i18next';

/** The same two lines that stand by everything that is shown: what the programs did, and how we know who. */
export function BroughtAlong() {
  const { t } = useTranslation();
  return (
    <ul>
      <li>{t('broughtAlong.programs')}</li>
      <li>{t('broughtAlong.who')}</li>
    </ul>
  );
}
