import { useTranslation } from 'react-i18next';

/** A whole new load of this address: the way in is drawn there, and all text is on the device. */
export function EnterAgain() {
  const { t } = useTranslation();
  return (
    <a href={location.pathname} target="_self">
      {t('workspace.saved.enterAgain')}
    </a>
  );
}
