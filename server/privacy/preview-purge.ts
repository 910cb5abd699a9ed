import { type ErasableCategory, erasableCategories } from '../db/data-categories.ts';
import type { Erasing } from './erase-categories.ts';
import type { PurgePreview } from './privacy.contract.ts';
import { purgeOld } from './purge-old.ts';

/** What a purge would erase now, with these days instead of the settings. Nothing is changed. */
export function previewPurge(deps: Erasing, days: Partial<Record<ErasableCategory, string>>): PurgePreview {
  const given = erasableCategories.filter((category) => days[category] !== undefined);
  const keepDays = Object.fromEntries(given.map((category) => [category, Number(days[category])]));
  const privacy = { ...deps.config.privacy, keepDays };
  const found = purgeOld({ ...deps, config: { ...deps.config, privacy } }, { isDry: true });
  const { drafts = null, work = null, consents = null, account = null } = found;
  return { drafts, work, consents, account };
}
