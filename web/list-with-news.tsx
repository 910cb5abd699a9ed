/** The own list, and whether a matcher asks about a place. Drawn when both have come: nothing jumps later. */
import { useQuery } from '@tanstack/react-query';
import { MyListPage } from './attempts/my-list-page.tsx';
import { AskedNews, askedQuery } from './proposals/asked-news.tsx';

export function ListWithNews() {
  const asked = useQuery(askedQuery);
  return (
    // Without contact nobody waits for it.
    <MyListPage isReady={asked.isFetchedAfterMount || asked.failureCount > 0}>
      {asked.data ? <AskedNews waiting={asked.data.waiting} /> : null}
    </MyListPage>
  );
}
