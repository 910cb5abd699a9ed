import { useSyncExternalStore } from 'react';
import type { Comfort } from '#server/accounts/accounts.contract.ts';
import { getComfort, subscribeToComfort } from './comfort.ts';

/** The preferences as they are now; draws again when one changes. */
export function useComfort(): Required<Comfort> {
  return useSyncExternalStore(subscribeToComfort, getComfort);
}
