/** Days of steps and talks. A day in the past or to come is never wrong by itself, nor is one that passes. */
import { refuseUnknownDay } from '../companies/company-days.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { dayOf } from '../shares/share-days.ts';

/** As many steps, or talks, as a placement of many years has. */
const most = 300;

/** What has happened did so today or before. @throws AppError `day-unknown`, `step-ahead` */
export function refuseAhead({ clock }: Pick<Deps, 'clock'>, day: string): void {
  refuseUnknownDay(day);
  if (day > dayOf(clock())) throw new AppError('step-ahead');
}

/** @throws AppError `placement-full` */
export function refuseMore(there: readonly unknown[]): void {
  if (there.length >= most) throw new AppError('placement-full');
}
