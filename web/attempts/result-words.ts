/** Sentences about what a program did. Of the program, never of the person; limits are named as the program's. */
import type { TFunction } from 'i18next';
import type { ChallengeForCandidate } from '#server/challenges/challenges.contract.ts';
import type { GroupView, VisibleCase } from '#server/runs/runs.contract.ts';

export type MarkShape = 'full' | 'half' | 'empty' | 'square';
type Happened = Pick<GroupView, 'state' | 'limit' | 'changedArguments'>;

export function markOf({ state }: Happened): { shape: MarkShape; look: 'holds' | 'holdsnot' | 'quiet' } {
  if (state === 'holds') return { shape: 'full', look: 'holds' };
  return { shape: 'empty', look: state === 'not-run' ? 'quiet' : 'holdsnot' };
}

export function verdictWord(t: TFunction, { state }: Happened): string {
  if (state === 'holds') return t('results.holds');
  return t(state === 'not-run' ? 'results.notRun' : 'results.holdsNot');
}

/** What kind of thing happened; empty when it holds. */
export function whatHappened(
  t: TFunction,
  { state, limit, changedArguments }: Happened,
  { limits, locale }: { limits: ChallengeForCandidate['limits']; locale: string },
): string {
  if (state === 'holds') return '';
  if (limit) {
    const ms = limit === 'run-time' ? limits.runMs : limits.caseMs;
    const seconds = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(ms / 1_000);
    const sentence = t(`results.limit.${limit}`, { seconds });
    // Never begun is told apart from begun and stopped: the same limit, another thing that happened.
    return state === 'not-run' ? `${t('results.what.not-run')} ${sentence}` : sentence;
  }
  return t(`results.what.${changedArguments ? 'changed' : state}`);
}

export function countHolding(cases: Pick<VisibleCase, 'state'>[]): { holds: number; of: number } {
  return { holds: cases.filter(({ state }) => state === 'holds').length, of: cases.length };
}

/** What does not hold stands first, then what was not run, then what holds; otherwise the given order. */
export function holdsNotFirst<Item extends { state: VisibleCase['state'] }>(items: Item[]): Item[] {
  const rank = ({ state }: Item) => (state === 'holds' ? 2 : state === 'not-run' ? 1 : 0);
  return items.toSorted((a, b) => rank(a) - rank(b));
}
