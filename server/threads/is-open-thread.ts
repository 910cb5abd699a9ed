import { mayDo } from '../access.ts';
import type { Meeting } from '../accounts/find-meeting.ts';

/**
 * Whether the two may write to one another now: they are connected, or the candidate has asked this person for help in
 * a session since a connection ended. A connection that ends closes what was written before, at once.
 */
export function isOpenThread(
  meeting: Pick<Meeting, 'roles' | 'isConnected' | 'endedAt'> | undefined,
  metAt: string | null,
): boolean {
  const answers = meeting?.roles.some((role) => mayDo(role, 'thread.answer', 'connected')) ?? false;
  if (!meeting || !answers) return false;
  return meeting.isConnected || (metAt !== null && metAt > (meeting.endedAt ?? ''));
}
