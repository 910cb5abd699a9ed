import type { Actor, Candidate } from '../access.ts';
import type { SignedIn } from '../accounts/accounts.contract.ts';
import { enterNewAccount } from '../accounts/begin-account.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { DbOrTx } from '../db/open.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { readSessionCode } from './session-code.ts';
import { isOver } from './session-parts.ts';
import {
  changeParticipant,
  changeSession,
  findParticipant,
  findSessionByCode,
  highestNumber,
  insertParticipant,
  type SessionRow,
} from './sessions.store.ts';

type Joiner = Exclude<Actor, { role: 'staff' }>;
export type Joined = { sessionId: string; signedIn: SignedIn | null; token: string | null };

/**
 * Joins by the code. A guest gets an account with it, and can take what was done home. A code that is wrong, guessed,
 * or of a session that is over is answered in one and the same way.
 * @throws AppError `session-code-unknown`, `begin-without-card-off`
 */
export function joinSession(
  deps: Deps,
  actor: Joiner,
  { code, name }: { code: string; name: string | null },
): Joined {
  // Before the code is looked at: otherwise the answer would tell which codes there are.
  if (actor.role === 'anonymous' && !deps.config.organisation.beginWithoutCard)
    throw new AppError('begin-without-card-off');
  return inTransaction(deps.db, (tx) => {
    const session = findByTyped(deps, tx, code);
    if (actor.role === 'candidate') {
      takePlace(deps, tx, { actor, session, name });
      return { sessionId: session.sessionId, signedIn: null, token: null };
    }
    const { signedIn, token, actor: entered } = enterNewAccount(deps, tx, actor);
    takePlace(deps, tx, { actor: entered, session, name });
    return { sessionId: session.sessionId, signedIn, token };
  });
}

function findByTyped(deps: Deps, tx: DbOrTx, typed: string): SessionRow {
  const code = readSessionCode(typed);
  const session = code === undefined ? undefined : findSessionByCode(tx, code);
  if (!session || isOver(session, deps.clock())) throw new AppError('session-code-unknown');
  return session;
}

/** The same place as before, for whoever was here; a name is taken when one is given. */
function takePlace(
  deps: Deps,
  tx: DbOrTx,
  { actor, session, name }: { actor: Candidate; session: SessionRow; name: string | null },
): void {
  const { sessionId } = session;
  const { accountId } = actor;
  const at = deps.clock();
  const before = findParticipant(tx, sessionId, accountId);
  const trimmed = name?.trim();
  if (before)
    changeParticipant(tx, before.participantId, { leftAt: null, ...(trimmed && { name: trimmed }) });
  else {
    insertParticipant(tx, {
      participantId: deps.random.id(),
      ...{ sessionId, accountId },
      name: trimmed ?? null,
      number: highestNumber(tx, sessionId) + 1,
      opened: [],
      joinedAt: at.toISOString(),
    });
  }
  changeSession(tx, sessionId);
  const entry = { actor, act: 'session.join', objectKind: 'session', objectId: sessionId, at };
  writeAudit(tx, { ...entry, onceADay: true });
}
