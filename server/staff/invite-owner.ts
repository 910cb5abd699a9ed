import { writeAudit } from '../audit/write-audit.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { Deps } from '../deps.ts';
import { addInvitation, type NewInvitation } from './make-invitation.ts';
import { ownersOf } from './owners.ts';
import { expireOwnInvitations } from './staff.store.ts';

export function hasOwner({ db }: Pick<Deps, 'db'>): boolean {
  return ownersOf(db).length > 0;
}

/**
 * A link for whoever runs the server: the first owner, or one more when every owner has lost the way in. An earlier
 * one that nobody used opens nothing any more. Only the terminal and the demo ask for it, never a route.
 */
export function inviteOwner(
  deps: Pick<Deps, 'db' | 'config' | 'clock' | 'random'>,
  name = 'Ägare',
): NewInvitation {
  return inTransaction(deps.db, (tx) => {
    expireOwnInvitations(tx, deps.clock().toISOString());
    const invitation = addInvitation(deps, tx, { name, roles: ['owner'] });
    writeAudit(tx, {
      actor: 'system',
      act: 'owner.invite',
      objectKind: 'invitation',
      objectId: invitation.invitationId,
      at: deps.clock(),
    });
    return invitation;
  });
}
