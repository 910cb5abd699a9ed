/** Wishes to be contacted. The wish alone counts, from the day it was said: nobody's being away is looked at. */
import { type Candidate, mayDo, type Staff } from '../access.ts';
import { type ConnectedCandidate, listConnectedCandidates } from '../accounts/list-connected-candidates.ts';
import { listConnectedStaff } from '../accounts/list-connected-staff.ts';
import { notedOn } from '../audit/noted-on.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { DbOrTx } from '../db/open.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { type AttemptRow, listAttempts, updateAttempt } from './attempts.store.ts';
import type { ContactWishForStaff, WishReach } from './contact-wishes.contract.ts';
import { listOpenWishes } from './contact-wishes.store.ts';

type Needs = Pick<Deps, 'db' | 'clock'>;

const daysUntil = { no: Number.POSITIVE_INFINITY, 'two-weeks': 14, 'one-month': 30 };

/** One for each person, the newest: from its day on, until somebody got in touch or the wish is another. */
export function listContactWishes({ db, clock }: Needs, actor: Staff): { wishes: ContactWishForStaff[] } {
  const at = clock();
  const due = findDue(db, actor, at);
  const act = 'contact-wish.read';
  const isNoted = (noted: Set<string>, { attempts: [{ attemptId }] }: Due) => noted.has(attemptId);
  const seen = notedOn(db, { actor, act, at });
  if (due.some((one) => !isNoted(seen, one))) {
    inTransaction(db, (tx) => {
      const noted = notedOn(tx, { actor, act, at });
      for (const one of due.filter((other) => !isNoted(noted, other))) {
        const entry = { actor, act, objectKind: 'attempt', about: one.candidate.candidateId, at };
        writeAudit(tx, { ...entry, objectId: one.attempts[0].attemptId });
      }
    });
  }
  const wishes = due.map(({ candidate: { name, number, since }, attempts: [{ attemptId, contactHow }] }) => ({
    wishId: attemptId,
    name,
    number,
    how: contactHow ?? '',
    metSince: since,
  }));
  return { wishes };
}

/** @throws AppError `contact-wish-not-found`, also when it is that of somebody whom the actor does not meet */
export function settleContactWish({ db, clock }: Needs, actor: Staff, wishId: string): void {
  const at = clock();
  inTransaction(db, (tx) => {
    const due = findDue(tx, actor, at).find(({ attempts }) =>
      attempts.some(({ attemptId }) => attemptId === wishId),
    );
    if (!due) throw new AppError('contact-wish-not-found');
    for (const { attemptId } of due.attempts) {
      updateAttempt(tx, attemptId, { contactDoneAt: at.toISOString().slice(0, 10) });
    }
    const entry = { actor, act: 'contact-wish.settle', objectKind: 'attempt', objectId: wishId, at };
    writeAudit(tx, { ...entry, about: due.candidate.candidateId });
  });
}

/** Who would see a wish of this candidate, and how the newest one says that the person is reached. */
export function readReach({ db }: Pick<Deps, 'db'>, { accountId }: Candidate): WishReach {
  const seeing = listConnectedStaff(db, accountId).filter(
    ({ isConnected, roles }) =>
      isConnected && roles.some((role) => mayDo(role, 'contact-wish.read', 'connected')),
  );
  const [newest] = listAttempts(db, accountId)
    .filter(({ contactHow, contactWishedAt }) => contactHow && contactWishedAt)
    .toSorted((one, other) => ((one.contactWishedAt ?? '') < (other.contactWishedAt ?? '') ? 1 : -1));
  return { names: seeing.map(({ name }) => name), knownHow: newest?.contactHow ?? '' };
}

type Due = { candidate: ConnectedCandidate; attempts: [AttemptRow, ...AttemptRow[]] };

function findDue(db: DbOrTx, { accountId }: Staff, now: Date): Due[] {
  const candidates = listConnectedCandidates(db, accountId);
  const open = listOpenWishes(
    db,
    candidates.map(({ candidateId }) => candidateId),
  ).filter((attempt) => isDue(attempt, now));
  const byPerson = Map.groupBy(open, ({ accountId: personId }) => personId);
  return candidates.flatMap((candidate) => {
    const [newest, ...older] = (byPerson.get(candidate.candidateId) ?? []).toSorted((one, other) =>
      (one.contactWishedAt ?? '') < (other.contactWishedAt ?? '') ? 1 : -1,
    );
    return newest ? [{ candidate, attempts: [newest, ...older] as Due['attempts'] }] : [];
  });
}

/** Days, as they are written: at what hour somebody paused says nothing. */
function isDue({ contactWhen, contactWishedAt }: AttemptRow, now: Date): boolean {
  if (contactWhen === null || contactWishedAt === null) return false;
  const dayOf = (at: string) => Date.parse(at.slice(0, 10)) / (24 * 60 * 60 * 1_000);
  return dayOf(now.toISOString()) - dayOf(contactWishedAt) >= daysUntil[contactWhen];
}
