/** Things that are asked for once and soon: what was sent out, until its answer comes. In memory alone. */
import type { Deps } from '../deps.ts';

/** More than any room begins at once; whoever asks without answering pushes out the oldest. */
const most = 10_000;

export type ShortLived<Value> = {
  put: (key: string, value: Value) => void;
  /** Once: a second time it is not there. Undefined also when it is too old. */
  take: (key: string) => Value | undefined;
};

export function createShortLived<Value>({ clock }: Pick<Deps, 'clock'>, minutes: number): ShortLived<Value> {
  const kept = new Map<string, { value: Value; until: number }>();
  return {
    put(key, value) {
      kept.set(key, { value, until: clock().getTime() + minutes * 60_000 });
      for (const oldest of kept.keys()) {
        if (kept.size <= most) break;
        kept.delete(oldest);
      }
    },
    take(key) {
      const found = kept.get(key);
      kept.delete(key);
      return found && found.until >= clock().getTime() ? found.value : undefined;
    },
  };
}
