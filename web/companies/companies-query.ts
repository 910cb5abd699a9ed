import { queryOptions } from '@tanstack/react-query';
import { type ApiRequest, api, type Reply } from '../api.ts';
import { queryClient } from '../ui/queries.ts';

export type CompanySearch = ApiRequest<'POST /api/company-searches'>['body'];
export type CompanyInList = Reply<'POST /api/company-searches'>['companies'][number];
export type Company = Reply<'GET /api/companies/:companyId'>;

const listKey = ['staff', 'companies'];

export function companiesQuery(body: CompanySearch) {
  return queryOptions({
    queryKey: [...listKey, body],
    queryFn: ({ signal }) => api('POST /api/company-searches', { body, signal }),
    staleTime: 0,
  });
}

export function companyQuery(companyId: string) {
  return queryOptions({
    queryKey: ['staff', 'company', companyId],
    queryFn: ({ signal }) => api('GET /api/companies/:companyId', { params: { companyId }, signal }),
    staleTime: 0,
  });
}

/** What the server answered is what is shown; lists are asked for anew. */
export async function rememberCompany(company: Company): Promise<void> {
  queryClient.setQueryData(companyQuery(company.companyId).queryKey, company);
  await queryClient.invalidateQueries({ queryKey: listKey });
}

export async function forgetCompany(companyId: string): Promise<void> {
  queryClient.removeQueries({ queryKey: companyQuery(companyId).queryKey });
  await queryClient.invalidateQueries({ queryKey: listKey });
}
