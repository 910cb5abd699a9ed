import type { StaffRole } from '../access.ts';
import { hashToken } from '../accounts/codes.ts';
import type { DbOrTx } from '../db/open.ts';
import type { Deps } from '../deps.ts';
import { insertInvitation } from './staff.store.ts';

/** A link that works once. It is in no other place than in what is returned: only a hash of its token is stored. */
export type NewInvitation = { invitationId: string; link: string; expiresAt: string };

/** Long enough to come back from a week off. */
const invitationDays = 14;

/** One invitation row, inside the caller's transaction. `accountId`: leads back into that account. */
export function addInvitation(
  { config, clock, random }: Pick<Deps, 'config' | 'clock' | 'random'>,
  tx: DbOrTx,
  whom: { name: string; roles: StaffRole[]; accountId?: string; madeBy?: string },
): NewInvitation {
  const token = Buffer.from(random.bytes(32)).toString('base64url');
  const invitationId = random.id();
  const now = clock();
  const expiresAt = new Date(now.getTime() + invitationDays * 24 * 60 * 60 * 1_000).toISOString();
  const madeAt = now.toISOString();
  insertInvitation(tx, { invitationId, tokenHash: hashToken(token), ...whom, madeAt, expiresAt });
  return { invitationId, link: `${config.publicUrl}/inbjudan#${token}`, expiresAt };
}
