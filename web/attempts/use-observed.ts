import { useSyncExternalStore } from 'react';
import type { Observable } from './observable.ts';

/** The state of a controller as it is now; draws again when it changes. */
export function useObserved<State>(observable: Observable<State>): State {
  return useSyncExternalStore(observable.subscribe, observable.get);
}
