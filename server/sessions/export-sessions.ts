import type { Deps } from '../deps.ts';
import { listOffersOf, type OfferRow } from './offers.store.ts';
import { type HelpRow, listHelp, listParticipationsOf, type ParticipantRow } from './sessions.store.ts';

/** Every session this account has joined, the help it asked for there, and what it was offered. */
export function exportSessions(
  { db }: Pick<Deps, 'db'>,
  accountId: string,
): { sessionParticipants: ParticipantRow[]; helpRequests: HelpRow[]; connectionOffers: OfferRow[] } {
  const joined = listParticipationsOf(db, accountId);
  const ids = joined.map(({ participantId }) => participantId);
  return {
    sessionParticipants: joined,
    helpRequests: listHelp(db, ids),
    connectionOffers: listOffersOf(db, accountId),
  };
}
