import { queryOptions } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiError, api } from '../api.ts';
import type { KeptAs } from '../ui/use-unsaved.ts';

/**
 * The secret of a company's link. It stands in the fragment, which no browser sends with the address; it stays there, so
 * that the page can be opened again.
 */
export function useToken(): string {
  const [token] = useState(() => location.hash.slice(1).slice(0, 1_000));
  return token;
}

/**
 * What is written by the link is kept on the device by this, so that who has another link meets none of it. The secret
 * cannot be read from it: 32 bits of 256 are in it.
 */
export function keptByLink(token: string): KeptAs {
  let mark = 0;
  for (const letter of token) mark = (Math.imul(mark, 31) + (letter.codePointAt(0) ?? 0)) | 0;
  return { from: 'company-link', name: String(mark) };
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
