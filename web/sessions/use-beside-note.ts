import { useEffect } from 'react';
import { ApiError } from '../api.ts';
import { findBeside, rememberBeside } from '../ui/entered.ts';
import type { Visit } from './session-queries.ts';

/** While one is in a session the workspace keeps a line for it; afterwards for help in text, where there was some. */
export function useBesideNote(sessionId: string, { view, query }: Visit): void {
  const isThere = view !== undefined;
  const isIn = isThere && !view.isOver && !view.me.isAway;
  const hasThread = view?.help.some(({ threadWith }) => threadWith !== null) ?? false;
  // A session that is not there, or is somebody else's: the next opening keeps no line for it.
  const isGone = query.error instanceof ApiError && query.error.status === 404;
  useEffect(() => {
    if (isGone && findBeside()?.sessionId === sessionId) rememberBeside(null);
    if (!isThere) return;
    if (isIn) rememberBeside({ sessionId });
    else if (findBeside()?.sessionId === sessionId) rememberBeside(hasThread ? { sessionId: null } : null);
  }, [sessionId, isThere, isIn, hasThread, isGone]);
}
