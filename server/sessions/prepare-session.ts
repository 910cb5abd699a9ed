/** A host prepares a session, changes it, and has it again another week. */
import type { Staff } from '../access.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { getChallenge } from '../challenges/get-challenge.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { DbOrTx } from '../db/open.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { makeSessionCode } from './session-code.ts';
import { getSession, getSessionThatGoesOn } from './session-parts.ts';
import type { SessionPlan } from './session-views.contract.ts';
import { changeSession, findSessionByCode, insertSession, type SessionRow } from './sessions.store.ts';

type Needs = Pick<Deps, 'db' | 'clock' | 'random' | 'challenges'>;
type About = { sessionId: string };
const act = 'session.prepare';

/** @throws AppError `session-ends-early`, `challenge-not-found`, `challenge-withheld`, `path-not-found` */
export function prepareSession(deps: Needs, actor: Staff, plan: SessionPlan): About {
  refuseFaulty(deps, plan);
  return inTransaction(deps.db, (tx) => insertNew(deps, tx, actor, plan));
}

/** The same plan, at another time. @throws AppError `session-not-found`, `session-ends-early` */
export function repeatSession(
  deps: Needs,
  actor: Staff,
  { sessionId, ...times }: About & Pick<SessionPlan, 'startsAt' | 'endsAt'>,
): About {
  refuseEndBeforeStart(times);
  return inTransaction(deps.db, (tx) =>
    insertNew(deps, tx, actor, { ...planOf(getSession(tx, sessionId)), ...times }),
  );
}

/** @throws AppError `session-not-found`, `session-over`, and as when it is prepared */
export function changePreparedSession(
  deps: Needs,
  actor: Staff,
  { sessionId, plan }: About & { plan: SessionPlan },
): About {
  refuseFaulty(deps, plan);
  const at = deps.clock();
  return inTransaction(deps.db, (tx) => {
    const { nowPart } = getSessionThatGoesOn(tx, sessionId, at);
    const stays = nowPart !== null && nowPart < plan.plan.length;
    changeSession(tx, sessionId, { ...plan, nowPart: stays ? nowPart : null });
    writeAudit(tx, { actor, act, objectKind: 'session', objectId: sessionId, at });
    return { sessionId };
  });
}

/** @throws AppError `session-not-found` */
export function readPreparedSession({ db }: Pick<Deps, 'db'>, { sessionId }: About): SessionPlan {
  return planOf(getSession(db, sessionId));
}

function planOf(session: SessionRow): SessionPlan {
  const { sessionId, code, hostId, nowPart, closedAt, ownNotes, version, ...plan } = session;
  return plan;
}

function insertNew(deps: Needs, tx: DbOrTx, actor: Staff, plan: SessionPlan): About {
  const sessionId = deps.random.id();
  insertSession(tx, { ...plan, sessionId, code: newCode(deps, tx), hostId: actor.accountId });
  writeAudit(tx, { actor, act, objectKind: 'session', objectId: sessionId, at: deps.clock() });
  return { sessionId };
}

/** One that no session has had: an old code opens no other door. */
function newCode(deps: Needs, tx: DbOrTx): string {
  for (;;) {
    const code = makeSessionCode(deps.random);
    if (!findSessionByCode(tx, code)) return code;
  }
}

function refuseFaulty(deps: Needs, plan: SessionPlan): void {
  refuseEndBeforeStart(plan);
  for (const slug of plan.challenges) getChallenge(deps, slug);
  const { pathId } = plan;
  if (pathId !== null && !deps.challenges.paths.paths.some(({ id }) => id === pathId))
    throw new AppError('path-not-found');
}

function refuseEndBeforeStart({ startsAt, endsAt }: Pick<SessionPlan, 'startsAt' | 'endsAt'>): void {
  if (endsAt <= startsAt) throw new AppError('session-ends-early');
}
