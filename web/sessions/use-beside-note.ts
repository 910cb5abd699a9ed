import { useEffect } from 'react';
import type { SessionForParticipant } from '#server/sessions/session-views.contract.ts';
import { findBeside, rememberBeside } from '../ui/entered.ts';

/** While one is in a session the workspace keeps a line for it; afterwards for help in text, where there was some. */
export function useBesideNote(sessionId: string, view: SessionForParticipant | undefined): void {
  const isThere = view !== undefined;
  const isIn = isThere && !view.isOver && !view.me.isAway;
  const hasThread = view?.help.some(({ threadWith }) => threadWith !== null) ?? false;
  useEffect(() => {
    if (!isThere) return;
    if (isIn) rememberBeside({ sessionId });
    else if (findBeside()?.sessionId === sessionId) rememberBeside(hasThread ? { sessionId: null } : null);
  }, [sessionId, isThere, isIn, hasThread]);
}
