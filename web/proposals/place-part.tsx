import { useTranslation } from 'react-i18next';
import { OfferedList } from './offered-list.tsx';
import type { PlaceForMe, Places } from './proposals-query.ts';
import { ReasonColumns } from './reason-columns.tsx';

/** One open place: what one does there, and, unfolded, what is around it and why it may fit. */
export function PlacePart({ place, placeWish }: { place: PlaceForMe } & Pick<Places, 'placeWish'>) {
  const { t } = useTranslation();
  const { title, tasks, offered, reasons } = place;
  return (
    <li className="place-row">
      <h3>{title}</h3>
      {place.isLaidBeside ? <p>{t('places.laidBeside')}</p> : null}
      <details>
        <summary>{t('places.why', { title })}</summary>
        <OfferedList tasks={tasks} offered={offered} />
        <ReasonColumns level="h4" {...{ reasons, offered, placeWish }} />
      </details>
    </li>
  );
}
