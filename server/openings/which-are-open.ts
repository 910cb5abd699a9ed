import type { DbOrTx } from '../db/open.ts';
import { listOpenIds } from './openings.store.ts';

export function whichAreOpen(db: DbOrTx): Set<string> {
  return new Set(listOpenIds(db));
}
