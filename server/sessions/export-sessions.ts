import type { Deps } from '../deps.ts';
import { type HelpRow, listHelp, listParticipationsOf, type ParticipantRow } from './sessions.store.ts';

/** Every session this account has joined, and the help it asked for there. */
export function exportSessions(
  { db }: Pick<Deps, 'db'>,
  accountId: string,
): { sessionParticipants: ParticipantRow[]; helpRequests: HelpRow[] } {
  const joined = listParticipationsOf(db, accountId);
  const ids = joined.map(({ participantId }) => participantId);
  return { sessionParticipants: joined, helpRequests: listHelp(db, ids) };
}
