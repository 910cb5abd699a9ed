import { useTranslation } from 'react-i18next';
import { pathTo } from '../routes.ts';
import { ContactLine } from './contact-line.tsx';

/** The same words in the same place on every page but the workspace. */
export function Footer() {
  const { t } = useTranslation();
  return (
    <footer className="foot-line">
      <p>{t('common.untimed')}</p>
      <ContactLine />
      <a href={pathTo('calm')}>{t('common.calm')}</a>
      <a href={pathTo('compensation')}>{t('common.compensation')}</a>
      <a href={pathTo('accessibility')}>{t('common.accessibility')}</a>
    </footer>
  );
}
