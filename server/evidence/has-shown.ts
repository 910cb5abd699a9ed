import type { DbOrTx } from '../db/open.ts';
import type { Deps } from '../deps.ts';
import { findAnyEvidence, listSkillIds } from './evidence.store.ts';

/** Whether this hand-in has shown some skill. */
export function hasShown(deps: Pick<Deps, 'db'>, submissionId: string): boolean {
  return findAnyEvidence(deps.db, submissionId) !== undefined;
}

/** Which skills this hand-in has shown, by their names. */
export function skillsShownBy(db: DbOrTx, submissionId: string): string[] {
  return skillsShownByEach(db, [submissionId]).get(submissionId) ?? [];
}

/** The same of many, in one reading. One that shows nothing is not in it. */
export function skillsShownByEach(db: DbOrTx, submissionIds: string[]): Map<string, string[]> {
  const byHandIn = Map.groupBy(listSkillIds(db, submissionIds), ({ submissionId }) => submissionId);
  return new Map([...byHandIn].map(([id, rows]) => [id, rows.map(({ skillId }) => skillId)]));
}
