import { useTranslation } from 'react-i18next';
import { pathTo } from '../routes.ts';
import { ContactLine } from './contact-line.tsx';

/** The same words in the same place on every page but the workspace. Whoever only reads a share gets the last of them. */
export function Footer({ isOutside = false }: { isOutside?: boolean }) {
  const { t } = useTranslation();
  const accessibility = <a href={pathTo('accessibility')}>{t('common.accessibility')}</a>;
  if (isOutside)
    return (
      <footer className="foot-line">
        <ContactLine />
        {accessibility}
      </footer>
    );
  return (
    <footer className="foot-line">
      <p>{t('common.untimed')}</p>
      <ContactLine />
      <a href={pathTo('calm')}>{t('common.calm')}</a>
      <a href={pathTo('compensation')}>{t('common.compensation')}</a>
      {accessibility}
    </footer>
  );
}
