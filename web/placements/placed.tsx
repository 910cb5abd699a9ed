import { useTranslation } from 'react-i18next';
import { pathTo } from '../routes.ts';
import type { PlacedPeople } from './placements-query.ts';

type PlacedProps = { placed: PlacedPeople['placed']; areLinked?: boolean };

/** That somebody in the matcher's list has a placement. Said and no more: it puts nobody in another place. */
export function Placed({ placed, areLinked = false }: PlacedProps) {
  const { t } = useTranslation();
  return placed.map(({ placementId, title, companyName, isGoing }) => (
    <p key={placementId}>
      {areLinked ? (
        // Not by its place: a proposal of the same place is linked by that.
        <>
          <a href={pathTo('placement', { placementId })}>
            {t(`placements.ofPerson.${isGoing ? 'going' : 'coming'}`)}
          </a>{' '}
          {t('placements.at', { title, company: companyName })}
        </>
      ) : (
        t(`placements.ofPerson.${isGoing ? 'going' : 'coming'}`)
      )}
    </p>
  ));
}
