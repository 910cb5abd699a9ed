/** The matcher's list, and somebody in it, with who has a placement. Drawn when both have come: nothing jumps later. */
import { useQuery } from '@tanstack/react-query';
import { Placed } from './placements/placed.tsx';
import { placedPeopleQuery } from './placements/placements-query.ts';
import { MatcherListPage } from './proposals/matcher-list-page.tsx';
import { PersonPage } from './proposals/person-page.tsx';

function usePlaced() {
  const people = useQuery(placedPeopleQuery);
  return {
    placedOf: (candidateId: string) =>
      people.data?.placed.filter((one) => one.candidateId === candidateId) ?? [],
    isReady: !people.isLoading,
  };
}

export function ListWithPlacements() {
  const { placedOf, isReady } = usePlaced();
  return (
    <MatcherListPage
      isReady={isReady}
      besideOf={(candidateId) => <Placed placed={placedOf(candidateId)} />}
    />
  );
}

export function PersonWithPlacements({ candidateId }: { candidateId: string }) {
  const { placedOf, isReady } = usePlaced();
  return (
    <PersonPage candidateId={candidateId} isReady={isReady}>
      <Placed placed={placedOf(candidateId)} areLinked />
    </PersonPage>
  );
}
