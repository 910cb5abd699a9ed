/** Days of the company bank: what is due, and how long contacts are kept. */
import { AppError } from '../errors.ts';
import { dayOf, isDay } from '../shares/share-days.ts';
import type { CompanyRow } from './companies.store.ts';

/** Days without anything happening, after which contacts and notes of a company are erased. */
export const keptDays = 730;
const dayLength = 24 * 60 * 60 * 1_000;

/** Contacts of companies that were touched last before this go. */
export function keptSince(now: Date): string {
  return new Date(now.getTime() - keptDays * dayLength).toISOString();
}

export function goesOn({ changedAt }: Pick<CompanyRow, 'changedAt'>): string {
  return dayOf(new Date(Date.parse(changedAt) + (keptDays + 1) * dayLength));
}

export function isDue({ nextStep, nextStepOn }: Pick<CompanyRow, 'nextStep' | 'nextStepOn'>, now: Date) {
  return nextStep !== '' && nextStepOn !== null && nextStepOn <= dayOf(now);
}

/** @throws AppError `day-unknown` for one that no calendar has, as 2026-02-30 */
export function refuseUnknownDay(day: string | null): void {
  if (day !== null && !isDay(day)) throw new AppError('day-unknown');
}
