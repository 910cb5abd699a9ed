import type { Staff } from '../access.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { expireInvitation, findOpenInvitations } from './staff.store.ts';

/** @throws AppError `invitation-unknown` also of one that is used or past its last day */
export function withdrawInvitation(
  deps: Pick<Deps, 'db' | 'clock'>,
  actor: Staff,
  { invitationId }: { invitationId: string },
): Record<string, never> {
  const at = deps.clock();
  const now = at.toISOString();
  return inTransaction(deps.db, (tx) => {
    const isOpen = findOpenInvitations(tx, now).some((one) => one.invitationId === invitationId);
    if (!isOpen) throw new AppError('invitation-unknown');
    expireInvitation(tx, invitationId, now);
    writeAudit(tx, { actor, act: 'staff.take-back', objectKind: 'invitation', objectId: invitationId, at });
    return {};
  });
}
