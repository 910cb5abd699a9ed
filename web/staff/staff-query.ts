/** Who of those who work here is signed in on this device, and what follows when that changes. */
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { StaffForSelf } from '#server/staff/staff.contract.ts';
import { ApiError, api } from '../api.ts';
import { rememberStaffEntered } from '../ui/entered.ts';
import { forgetUnsent } from '../ui/forget-unsent.ts';
import { queryClient } from '../ui/queries.ts';

export type StaffRole = StaffForSelf['roles'][number];

const staffQuery = queryOptions({
  queryKey: ['staff', 'me'],
  queryFn: async ({ signal }) => {
    try {
      const staff = await api('GET /api/staff/me', { signal });
      rememberStaffEntered(true);
      return staff;
    } catch (error) {
      if (!(error instanceof ApiError && error.code === 'sign-in-needed')) throw error;
      rememberStaffEntered(false);
      return null;
    }
  },
  staleTime: 60_000,
});

/** The signed-in member of staff, `null` when nobody is. */
export function useStaff() {
  return useQuery(staffQuery);
}

/** Whose words a form keeps on a device that several share: the one who was signed in when it was opened. */
export function useWriter(): string {
  const { data } = useStaff();
  return useState(data?.accountId ?? '')[0];
}

/** The signed-in member of staff as the server answers after a change. */
export function rememberStaff(staff: StaffForSelf): void {
  queryClient.setQueryData(staffQuery.queryKey, staff);
}

/** After signing out: a new document, so that no page keeps what it showed, and nothing of one's own on the device. */
export function leaveAsStaff(): void {
  forgetUnsent(queryClient.getQueryData(staffQuery.queryKey)?.accountId ?? null);
  rememberStaffEntered(false);
  location.reload();
}
