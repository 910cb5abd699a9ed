/** Which of the things that are offered cannot all be so. */
import { AppError } from '../errors.ts';
import type { Offered } from './offered.contract.ts';

/** Each has a sentence of its own: `errors.conditions-contradict_<reason>`. */
export type Contradiction = 'remote-days' | 'place-days' | 'hours';

export function findContradiction({ remote, daysOnSite, hoursFrom, hoursTo }: Offered): Contradiction | null {
  if (remote === 'all' && daysOnSite !== null && daysOnSite > 0) return 'remote-days';
  if ((remote === 'none' || remote === 'part') && daysOnSite === 0) return 'place-days';
  if (hoursFrom !== null && hoursTo !== null && hoursTo < hoursFrom) return 'hours';
  return null;
}

/** @throws AppError `conditions-contradict` */
export function refuseContradiction(offered: Offered): void {
  const reason = findContradiction(offered);
  if (reason !== null) throw new AppError('conditions-contradict', { reason });
}
