import { useSyncExternalStore } from 'react';
import { getComfort, subscribeToComfort } from './comfort.ts';
import type { ComfortChosen } from './comfort-choices.ts';

/** The preferences as they are now; draws again when one changes. */
export function useComfort(): ComfortChosen {
  return useSyncExternalStore(subscribeToComfort, getComfort);
}
