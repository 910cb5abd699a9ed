import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PrivateClock } from '../comfort/private-clock.tsx';
import { ReminderLine } from '../comfort/reminder-line.tsx';
import { findRoute, pathTo } from '../routes.ts';
import { homePath, wayToDesk, wayToList } from './home.ts';
import { ownName } from './own-name.ts';

type BarProps = {
  place?: string | undefined;
  /** Where the place leads; without it, the place is this page. */
  placeHref?: string;
};

/**
 * The top line. It never changes: name, the way to Min lista for its owner, or to Skrivbord for those who work here,
 * place, then Utseende and Hjälp.
 */
export function Bar({ place, placeHref }: BarProps) {
  const { t } = useTranslation();
  const here = findRoute(location.pathname);
  const current = (name: 'comfort' | 'help') => (here === name ? { 'aria-current': 'page' as const } : {});
  const own = ownName();
  // Once for each page: a sign-in that ends takes nothing away from under the eyes.
  const [listHref] = useState(() => wayToList(here));
  const deskHref = wayToDesk(here);
  const way = listHref === undefined ? 'staff.desk.heading' : 'common.list';
  const wayHref = listHref ?? deskHref;
  return (
    <header className="bar">
      <a className="name" href={homePath()}>
        <span>{own?.isInstead ? own.text : t('common.productName')}</span>
        {own && !own.isInstead ? <span className="whose">{own.text}</span> : null}
      </a>
      {wayHref === undefined || placeHref !== undefined ? null : (
        <span className="to-list">
          <a href={wayHref}>{t(way)}</a>
        </span>
      )}
      {place === undefined || (wayHref !== undefined && place === t(way)) ? null : (
        <span className="place">{placeHref ? <a href={placeHref}>{place}</a> : place}</span>
      )}
      <div className="controls">
        <PrivateClock />
        <a href={pathTo('comfort')} {...current('comfort')}>
          {t('common.comfort')}
        </a>
        <a href={pathTo('help')} {...current('help')}>
          {t('common.help')}
        </a>
      </div>
      <ReminderLine />
    </header>
  );
}
