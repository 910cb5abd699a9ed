import type { Candidate } from '../access.ts';
import { connectStaff } from '../accounts/connect-staff.ts';
import { writeAudit } from '../audit/write-audit.ts';
import type { DbOrTx } from '../db/open.ts';
import { askAnew } from './ask-anew.ts';

/**
 * Connects a candidate to somebody whom they have said yes to, and do not meet. As with a card, what was agreed to while
 * the two were connected before is asked anew: the new connection lets nobody read anything.
 */
export function acceptConnection(
  tx: DbOrTx,
  actor: Candidate,
  { staffId, at }: { staffId: string; at: Date },
): void {
  const { accountId } = actor;
  const since = at.toISOString();
  askAnew(tx, { accountId, staffId, at });
  connectStaff(tx, { candidateId: accountId, staffId, since });
  writeAudit(tx, { actor, act: 'connection.begin', objectKind: 'account', objectId: staffId, at });
}
