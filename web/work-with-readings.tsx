/** One own work, with who has read it. What is known when the page is drawn stands there: nothing is put in later. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ReadingsOfWork, readingsOf } from './reviews/readings-of-work.tsx';
import { ownReviewsQuery } from './reviews/reviews-query.ts';
import { WorkPage } from './works/work-page.tsx';
import { newWork } from './works/works-query.ts';

export function WorkWithReadings({ workId }: { workId: string }) {
  const isNew = workId === newWork;
  const own = useQuery({ ...ownReviewsQuery, enabled: !isNew });
  // Without contact nobody waits for it.
  const isReady = isNew || own.isFetchedAfterMount || own.failureCount > 0;
  const [readings, setReadings] = useState<typeof own.data | null>();
  if (isReady && readings === undefined) setReadings(own.data ?? null);
  const told = readings && readingsOf(workId, readings.reviews);
  return <WorkPage workId={workId} isReady={isReady} readings={told ? <ReadingsOfWork {...told} /> : null} />;
}
