/** A matcher writes an opening of a company, changes it, opens and withdraws it. */
import type { Staff } from '../access.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { getCompany } from '../companies/get-company.ts';
import { touchCompany } from '../companies/touch-company.ts';
import { inTransaction } from '../db/in-transaction.ts';
import { isAlready } from '../db/is-already.ts';
import type { DbOrTx } from '../db/open.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { refuseContradiction } from './offered-rules.ts';
import type { OpeningForMatcher, OpeningState, OpeningToKeep } from './openings.contract.ts';
import { changeOpeningRow, endLinksOf, insertOpening, type OpeningRow } from './openings.store.ts';
import { refuseUnknownSkills } from './skills-of.ts';
import { getOpening, viewOpening } from './view-opening.ts';

type Needs = Pick<Deps, 'db' | 'clock' | 'random' | 'challenges'>;
type About = { openingId: string; revision: number };

/** @throws AppError `company-not-found`, `conditions-contradict`, `skill-unknown` */
export function addOpening(
  deps: Needs,
  actor: Staff,
  { companyId, ...asked }: { companyId: string } & OpeningToKeep,
): OpeningForMatcher {
  refuseFaulty(deps, asked);
  const openingId = deps.random.id();
  const now = deps.clock();
  inTransaction(deps.db, (tx) => {
    getCompany(tx, companyId);
    const made = { madeAt: now.toISOString(), companyWroteOn: null, revision: 1 };
    insertOpening(tx, { ...trimmed(asked), openingId, companyId, state: 'draft', ...made });
    audit(tx, actor, { openingId, companyId }, now);
  });
  return viewOpening(deps, { openingId });
}

/** Sent twice, it is one change. @throws AppError `opening-not-found`, `opening-changed`, `conditions-contradict`, `skill-unknown` */
export function changeOpening(
  deps: Needs,
  actor: Staff,
  { openingId, revision, ...asked }: About & OpeningToKeep,
): OpeningForMatcher {
  refuseFaulty(deps, asked);
  inTransaction(deps.db, (tx) => {
    const before = getUnlessAlready(tx, { openingId, revision }, trimmed(asked));
    if (!before) return;
    changeOpeningRow(tx, openingId, trimmed(asked));
    audit(tx, actor, before, deps.clock());
  });
  return viewOpening(deps, { openingId });
}

/** Sent twice, it is one change. @throws AppError `opening-not-found`, `opening-changed` */
export function changeOpeningState(
  deps: Needs,
  actor: Staff,
  { openingId, revision, state }: About & { state: OpeningState },
): OpeningForMatcher {
  const now = deps.clock();
  inTransaction(deps.db, (tx) => {
    const before = getUnlessAlready(tx, { openingId, revision }, { state });
    if (!before) return;
    changeOpeningRow(tx, openingId, { state });
    if (state === 'withdrawn') endLinksOf(tx, openingId, now.toISOString());
    audit(tx, actor, before, now);
  });
  return viewOpening(deps, { openingId });
}

/** A later change is not laid over one that it never saw. @throws AppError `opening-not-found`, `opening-changed` */
export function getUnchangedOpening(tx: DbOrTx, { openingId, revision }: About): OpeningRow {
  const opening = getOpening(tx, openingId);
  if (opening.revision !== revision) throw new AppError('opening-changed');
  return opening;
}

/** Null: it was sent before, and is so already. @throws AppError `opening-not-found`, `opening-changed` */
export function getUnlessAlready(tx: DbOrTx, seen: About, asked: Partial<OpeningRow>): OpeningRow | null {
  const opening = getOpening(tx, seen.openingId);
  if (opening.revision !== seen.revision && isAlready(opening, asked)) return null;
  return getUnchangedOpening(tx, seen);
}

/** @throws AppError `conditions-contradict`, `skill-unknown` */
export function refuseFaulty(
  deps: Pick<Deps, 'challenges'>,
  { offered, tasks }: Pick<OpeningToKeep, 'offered' | 'tasks'>,
): void {
  refuseContradiction(offered);
  refuseUnknownSkills(deps, tasks);
}

function trimmed(asked: OpeningToKeep): OpeningToKeep {
  return {
    ...asked,
    title: asked.title.trim(),
    tasks: asked.tasks.map((task) => ({ ...task, what: task.what.trim() })),
    supervisorName: asked.supervisorName.trim(),
    supervisorTitle: asked.supervisorTitle.trim(),
  };
}

type OfCompany = Pick<OpeningRow, 'openingId' | 'companyId'>;

function audit(tx: DbOrTx, actor: Staff, { openingId, companyId }: OfCompany, at: Date): void {
  touchCompany(tx, companyId, at);
  writeAudit(tx, { actor, act: 'opening.change', objectKind: 'opening', objectId: openingId, at });
}
