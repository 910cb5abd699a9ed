import { queryOptions } from '@tanstack/react-query';
import { type ApiRequest, api, type Reply } from '../api.ts';
import { queryClient } from '../ui/queries.ts';

export type Opening = Reply<'GET /api/openings/:openingId'>;
export type OpeningInList = Reply<'GET /api/openings'>['openings'][number];
export type OpeningFields = Omit<ApiRequest<'PUT /api/openings/:openingId'>['body'], 'revision'>;
export type CompanyPart = Reply<'POST /api/company-part/read'>;
export type Offered = Opening['offered'];
export type Task = Opening['tasks'][number];
export type SkillName = Opening['skills'][number];

const listKey = ['staff', 'openings'];

export function openingsQuery(query: NonNullable<ApiRequest<'GET /api/openings'>['query']>) {
  return queryOptions({
    queryKey: [...listKey, query],
    queryFn: ({ signal }) => api('GET /api/openings', { query, signal }),
    staleTime: 0,
  });
}

export function openingQuery(openingId: string) {
  return queryOptions({
    queryKey: ['staff', 'opening', openingId],
    queryFn: ({ signal }) => api('GET /api/openings/:openingId', { params: { openingId }, signal }),
    staleTime: 0,
  });
}

/** What the server answered is what is shown; lists are asked for anew. */
export async function rememberOpening(opening: Opening): Promise<void> {
  queryClient.setQueryData(openingQuery(opening.openingId).queryKey, opening);
  await queryClient.invalidateQueries({ queryKey: listKey });
}
