import { queryOptions } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiError, api } from '../api.ts';

/**
 * The secret of a company's link. It stands in the fragment, which no browser sends with the address; it stays there, so
 * that the page can be opened again.
 */
export function useToken(): string {
  const [token] = useState(() => location.hash.slice(1).slice(0, 1_000));
  return token;
}

export function companyPartQuery(token: string) {
  return queryOptions({
    queryKey: ['company-part', token],
    queryFn: ({ signal }) => api('POST /api/company-part/read', { body: { token }, signal }),
    // What is being written is not exchanged by itself.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
}

export function isNotOpen(error: unknown): boolean {
  return error instanceof ApiError && error.code === 'opening-link-not-open';
}
