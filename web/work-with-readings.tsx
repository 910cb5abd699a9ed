/** One own work, with who has read it. Drawn when both have come: nothing jumps later. */
import { useQuery } from '@tanstack/react-query';
import { ReadingsOfWork } from './reviews/readings-of-work.tsx';
import { ownReviewsQuery } from './reviews/reviews-query.ts';
import { WorkPage } from './works/work-page.tsx';

export function WorkWithReadings({ workId }: { workId: string }) {
  const own = useQuery(ownReviewsQuery);
  return (
    <WorkPage
      workId={workId}
      // Without contact nobody waits for it.
      isReady={own.isFetchedAfterMount || own.failureCount > 0}
      readings={own.data ? <ReadingsOfWork workId={workId} reviews={own.data.reviews} /> : null}
    />
  );
}
