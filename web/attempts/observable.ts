/** A value that tells its listeners when it changes: all that the two views need of state. */
export type Observable<State> = {
  get: () => State;
  subscribe: (listener: () => void) => () => void;
};

export type Source<State> = Observable<State> & {
  /** Lays the given fields over the state; nobody is told when nothing differs. */
  set: (next: Partial<State>) => void;
};

export function createSource<State extends object>(start: State): Source<State> {
  let state = start;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set: (next) => {
      const keys = Object.keys(next) as (keyof State)[];
      if (keys.every((key) => Object.is(state[key], next[key]))) return;
      state = { ...state, ...next };
      for (const listener of [...listeners]) listener();
    },
  };
}
