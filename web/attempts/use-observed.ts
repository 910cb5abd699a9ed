import { useSyncExternalStore } from 'react';
import type { Observable } from './observable.ts';

/** The state of a controller as it is now; draws again when it changes. */
export function useObserved<State>(observable: Observable<State>): State {
  return useSyncExternalStore(observable.subscribe, observable.get);
}

const nothing: Observable<undefined> = { get: () => undefined, subscribe: () => () => {} };

/** The same of a controller that may not be there yet. */
export function useObservedIf<State>(observable: Observable<State> | undefined): State | undefined {
  return useObserved<State | undefined>(observable ?? nothing);
}
