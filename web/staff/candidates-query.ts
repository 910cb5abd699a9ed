import { queryOptions } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CandidateForStaff } from '#server/accounts/accounts.contract.ts';
import { api } from '../api.ts';

export const candidatesQuery = queryOptions({
  queryKey: ['staff', 'candidates'],
  queryFn: ({ signal }) => api('GET /api/candidates', { signal }),
});

/** Whose reports one may read. Asked anew each time: a yes can be given and taken back at any moment. */
export const readableQuery = queryOptions({
  queryKey: ['staff', 'readable'],
  queryFn: ({ signal }) => api('GET /api/reports/connected', { signal }),
  staleTime: 0,
});

/** Whose reports hold something that one has not read. */
export const unreadQuery = queryOptions({
  queryKey: ['staff', 'unread'],
  queryFn: ({ signal }) => api('GET /api/reports/unread', { signal }),
  staleTime: 0,
});

/** Who lets one prepare talks about their code. */
export const talkingQuery = queryOptions({
  queryKey: ['staff', 'talking'],
  queryFn: ({ signal }) => api('GET /api/talks/connected', { signal }),
  staleTime: 0,
});

/** Who lets one see how they work best. */
export const conditionsReadableQuery = queryOptions({
  queryKey: ['staff', 'conditions'],
  queryFn: ({ signal }) => api('GET /api/conditions/connected', { signal }),
  staleTime: 0,
});

/** How one speaks of somebody: by the name they chose, else by their number among those one meets. */
export function useNameOf(): (candidate: Pick<CandidateForStaff, 'name' | 'number'>) => string {
  const { t } = useTranslation();
  return ({ name, number }) => name ?? t('staff.candidates.number', { number });
}
