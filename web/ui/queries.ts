/** What many pages ask the server for, and how it is remembered between pages. */
import { focusManager, QueryClient, queryOptions, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { AccountForCandidate } from '#server/accounts/accounts.contract.ts';
import { ApiError, api } from '../api.ts';
import { askOrCopy, forgetCopy, keepCopy } from './device-copies.ts';
import { hasEntered, rememberEntered } from './entered.ts';
import { ownWriter } from './forget-unsent.ts';
import { askForOrganisation } from './organisation-copy.ts';

// Whether the window has focus is nobody's business: no listener at all.
focusManager.setEventListener(() => undefined);

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      // The browser's idea of "online" is about the outside world; the server may be this very machine.
      networkMode: 'always',
      refetchOnWindowFocus: false,
      staleTime: 10_000,
      retry: (count, error) => count < 2 && error instanceof ApiError && error.code === 'offline',
    },
    mutations: { networkMode: 'always', retry: false },
  },
});

const accountCopy = 'account';

export const accountQuery = queryOptions({
  queryKey: ['account'],
  queryFn: async ({ signal }) => {
    try {
      // Without contact it is whoever entered on this device last, until somebody signs out.
      const { answer } = await askOrCopy(accountCopy, () => api('GET /api/accounts/me', { signal }));
      rememberEntered(true);
      return answer;
    } catch (error) {
      if (!(error instanceof ApiError && error.code === 'sign-in-needed')) throw error;
      rememberEntered(false);
      // The work stays for when the person is back; without contact nobody is known here any more.
      await forgetCopy(accountCopy);
      return null;
    }
  },
  staleTime: 60_000,
});

/** The server said something new about the account. */
export function rememberAccount(account: AccountForCandidate): void {
  queryClient.setQueryData(accountQuery.queryKey, account);
  void keepCopy(accountCopy, account);
}

/** The account, `null` when nobody has entered. Open pages ask only when this device has entered before. */
export function useAccount({ isNeeded = false } = {}) {
  return useQuery({ ...accountQuery, enabled: isNeeded || hasEntered() });
}

/** Whose words a form of a candidate keeps on this device: theirs who were signed in when it was opened. */
export function useOwnWriter(): string {
  const { data } = useAccount();
  return useState(data ? ownWriter(data.accountId) : '')[0];
}

export const organisationQuery = queryOptions({
  queryKey: ['organisation'],
  queryFn: askForOrganisation,
  staleTime: Number.POSITIVE_INFINITY,
});

/** An organisation that has not said its name goes by the product's. */
export function isNamed(name: string): boolean {
  return name !== '' && name !== 'Kodlugn';
}

export function useOrganisation() {
  return useQuery(organisationQuery);
}
