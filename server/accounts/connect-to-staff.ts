import type { DbOrTx } from '../db/open.ts';
import { connect } from './connections.store.ts';

/** Connects a candidate who has said yes to it. Whether that person works here, the caller has looked at. */
export function connectToStaff(
  tx: DbOrTx,
  { candidateId, staffId, at }: { candidateId: string; staffId: string; at: Date },
): void {
  connect(tx, { candidateId, staffId, since: at.toISOString() });
}
