import type { ReviewRow } from './reviews.store.ts';

/** What the audit says that an act was about: what is read. */
export function objectOf({ submissionId, workId }: Pick<ReviewRow, 'submissionId' | 'workId'>): {
  objectKind: string;
  objectId: string;
} {
  return submissionId === null
    ? { objectKind: 'work', objectId: workId ?? '' }
    : { objectKind: 'submission', objectId: submissionId };
}
