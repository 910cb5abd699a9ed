/** What an organisation has settled about keeping and erasing. */
import { type ErasableCategory, erasableCategories } from './db/data-categories.ts';
import type { Settings } from './settings.ts';

export type PrivacySettings = {
  /** Erased when an owner has answered yes at /skrivbord/radering; the others at once. */
  eraseByDecision: ErasableCategory[];
  /** Absent: kept until somebody has it erased. */
  keepDays: Partial<Record<ErasableCategory, number>>;
};

/** The settings that say it, in the environment or on the desk. */
export const privacySettings = [
  'ERASE_BY_DECISION',
  'KEEP_DRAFTS_DAYS',
  'KEEP_WORK_DAYS',
  'KEEP_CONSENTS_DAYS',
  'KEEP_ACCOUNT_DAYS',
] as const satisfies readonly (keyof Settings)[];

/** What leans on a category cannot be erased before it: an attempt is somebody's, so the account stays with the work. */
const carriedBy: Record<ErasableCategory, ErasableCategory[]> = {
  drafts: ['work', 'account'],
  work: ['account'],
  consents: ['account'],
  account: [],
};

export function privacyOf(settings: Settings): PrivacySettings {
  const named = new Set<string>(settings.ERASE_BY_DECISION?.split(/[ ,]+/));
  const waiting = erasableCategories.filter((category) => named.has(category));
  const stay = new Set(waiting.flatMap((category) => [category, ...carriedBy[category]]));
  const days = {
    drafts: settings.KEEP_DRAFTS_DAYS,
    work: settings.KEEP_WORK_DAYS,
    consents: settings.KEEP_CONSENTS_DAYS,
    account: settings.KEEP_ACCOUNT_DAYS,
  };
  const given = Object.entries(days).flatMap(([category, text]) =>
    text === undefined ? [] : [[category, Number(text)]],
  );
  return {
    eraseByDecision: erasableCategories.filter((category) => stay.has(category)),
    keepDays: Object.fromEntries(given),
  };
}
