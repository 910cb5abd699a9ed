import type { PauseNote } from '#server/attempts/attempts.contract.ts';
import { countHolding } from './result-words.ts';
import type { Shown } from './run-controller.ts';

/** What the page itself knows of where the person is; null when nothing was run here since it was opened. */
export function knownFrom(shown: Shown): Pick<PauseNote, 'lastRun' | 'atGroup'> | null {
  if (shown.kind === 'visible' && shown.purpose === 'examples')
    return { lastRun: { kind: 'examples', ...countHolding(shown.result.cases) }, atGroup: null };
  if (shown.kind !== 'submission') return null;
  const { groups } = shown.result;
  const first = groups.find(({ state }) => state !== 'holds');
  return { lastRun: { kind: 'submission', ...countHolding(groups) }, atGroup: first?.sentence ?? null };
}
