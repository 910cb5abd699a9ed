import type { DbOrTx } from '../db/open.ts';
import { connect } from './connections.store.ts';

/** Lets a candidate and a member of staff meet here, from now on. */
export function connectStaff(
  tx: DbOrTx,
  connection: { candidateId: string; staffId: string; since: string },
): void {
  connect(tx, connection);
}
