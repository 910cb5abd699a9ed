/**
 * How many kept versions one attempt holds.
 *
 * | version | it stays |
 * |---|---|
 * | the person chose about it: took it up, or laid it aside for another | for good |
 * | kept by a save from another place, among the newest 20 of those | yes |
 * | older: the last of its day (UTC), for the newest 40 such days | yes |
 * | older: any other | no |
 *
 * Whatever is handed in lies apart from these, and is never touched.
 */
import type { DraftRow } from './drafts.store.ts';

export const keptLimits = { newest: 20, days: 40 } as const;

/** Ids of those that go; `kept` comes newest first. */
export function draftsToLetGo(kept: Pick<DraftRow, 'draftId' | 'savedAt' | 'keptBy'>[]): string[] {
  const older = kept.filter(({ keptBy }) => keptBy !== 'choice').slice(keptLimits.newest);
  const days = new Set<string>();
  const goes = older.filter(({ savedAt }) => {
    const day = savedAt.slice(0, 10);
    if (days.has(day) || days.size === keptLimits.days) return true;
    days.add(day);
    return false;
  });
  return goes.map(({ draftId }) => draftId);
}
