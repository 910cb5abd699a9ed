import type { DbOrTx } from '../db/open.ts';
import type { Deps } from '../deps.ts';
import { findAnyEvidence, listSkillIds } from './evidence.store.ts';

/** Whether this hand-in has shown some skill. */
export function hasShown(deps: Pick<Deps, 'db'>, submissionId: string): boolean {
  return findAnyEvidence(deps.db, submissionId) !== undefined;
}

/** Which skills this hand-in has shown, by their names. */
export function skillsShownBy(db: DbOrTx, submissionId: string): string[] {
  return listSkillIds(db, submissionId);
}
