import type { Deps } from '../deps.ts';
import { findAnyEvidence } from './evidence.store.ts';

/** Whether this hand-in has shown some skill. */
export function hasShown(deps: Pick<Deps, 'db'>, submissionId: string): boolean {
  return findAnyEvidence(deps.db, submissionId) !== undefined;
}
