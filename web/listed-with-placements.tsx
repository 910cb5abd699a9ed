/** The matcher's list, and somebody in it, with who has a placement. Drawn when both have come: nothing jumps later. */
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Placed } from './placements/placed.tsx';
import { placedPeopleQuery } from './placements/placements-query.ts';
import { MatcherListPage } from './proposals/matcher-list-page.tsx';
import { PersonPage } from './proposals/person-page.tsx';
import { FetchFault } from './ui/fetch-fault.tsx';

function usePlaced() {
  const { t } = useTranslation();
  const people = useQuery(placedPeopleQuery);
  return {
    // Nobody is taken for somebody without a placement because that is not known.
    fault:
      people.data === undefined && !people.isLoading ? (
        <>
          <p>{t('placements.ofPerson.notFetched')}</p>
          <FetchFault query={people} />
        </>
      ) : null,
    placedOf: (candidateId: string) =>
      people.data?.placed.filter((one) => one.candidateId === candidateId) ?? [],
    isReady: !people.isLoading,
  };
}

export function ListWithPlacements() {
  const { fault, placedOf, isReady } = usePlaced();
  return (
    <MatcherListPage
      isReady={isReady}
      above={fault}
      besideOf={(candidateId) => <Placed placed={placedOf(candidateId)} />}
    />
  );
}

export function PersonWithPlacements({ candidateId }: { candidateId: string }) {
  const { fault, placedOf, isReady } = usePlaced();
  return (
    <PersonPage candidateId={candidateId} isReady={isReady}>
      {fault}
      <Placed placed={placedOf(candidateId)} areLinked />
    </PersonPage>
  );
}
