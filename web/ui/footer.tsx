import { useTranslation } from 'react-i18next';
import { findRoute, pathTo, routes } from '../routes.ts';
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
  const here = findRoute(location.pathname);
  // A sign-in of those who work here ends by itself: of their pages it would not be true.
  const isUntimed =
    here === undefined || !(routes[here].signIn === 'staff' || routes[here].path.startsWith('/personal'));
  return (
    <footer className="foot-line">
      {isUntimed ? <p>{t('common.untimed')}</p> : null}
      <ContactLine />
      <a href={pathTo('calm')}>{t('common.calm')}</a>
      <a href={pathTo('compensation')}>{t('common.compensation')}</a>
      {accessibility}
    </footer>
  );
}
