/** A matcher adds a company, changes it, does its next step, and removes it. */
import type { Staff } from '../access.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { inTransaction } from '../db/in-transaction.ts';
import { isAlready } from '../db/is-already.ts';
import type { DbOrTx } from '../db/open.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { dayOf } from '../shares/share-days.ts';
import type { CompanyForMatcher, CompanyToKeep, NoteKind } from './companies.contract.ts';
import {
  type CompanyRow,
  changeCompanyRow,
  deleteCompany,
  insertCompany,
  insertCompanyNote,
  listCompanyNotes,
} from './companies.store.ts';
import { refuseUnknownDay } from './company-days.ts';
import { getCompany, viewCompany } from './get-company.ts';

type Needs = Pick<Deps, 'db' | 'clock' | 'random'>;
type About = { companyId: string };

/** @throws AppError `day-unknown` */
export function addCompany(deps: Needs, actor: Staff, asked: CompanyToKeep): CompanyForMatcher {
  const companyId = deps.random.id();
  const now = deps.clock();
  inTransaction(deps.db, (tx) => {
    const changedAt = now.toISOString();
    insertCompany(tx, { ...asCompany(asked), companyId, madeAt: changedAt, changedAt, revision: 1 });
    audit(tx, actor, companyId, now);
  });
  return viewCompany(deps, { companyId });
}

/**
 * A change of the standing is noted too: the notes say how the talk went. Sent twice, it is one change.
 * @throws AppError `company-not-found`, `company-changed`, `day-unknown`
 */
export function changeCompany(
  deps: Needs,
  actor: Staff,
  { companyId, revision, ...asked }: About & { revision: number } & CompanyToKeep,
): CompanyForMatcher {
  const now = deps.clock();
  const wanted = asCompany(asked);
  inTransaction(deps.db, (tx) => {
    const there = getCompany(tx, companyId);
    if (there.revision !== revision && isAlready(there, wanted)) return;
    const before = getUnchanged(tx, companyId, revision);
    changeCompanyRow(tx, companyId, { ...wanted, changedAt: now.toISOString() });
    if (before.standing !== asked.standing)
      noteByItself(tx, actor, before, {
        noteId: deps.random.id(),
        kind: 'standing',
        text: asked.standing,
        now,
      });
    audit(tx, actor, companyId, now);
  });
  return viewCompany(deps, { companyId });
}

/**
 * What was done becomes a note: sent twice, with the id of the same note, it is one step that was done.
 * @throws AppError `company-not-found`, `company-changed`, `no-next-step`
 */
export function finishStep(
  deps: Needs,
  actor: Staff,
  { companyId, revision, noteId }: About & { revision: number; noteId: string },
): CompanyForMatcher {
  const now = deps.clock();
  inTransaction(deps.db, (tx) => {
    getCompany(tx, companyId);
    if (listCompanyNotes(tx, companyId).some((note) => note.noteId === noteId)) return;
    const before = getUnchanged(tx, companyId, revision);
    if (before.nextStep === '') throw new AppError('no-next-step');
    changeCompanyRow(tx, companyId, { nextStep: '', nextStepOn: null, changedAt: now.toISOString() });
    noteByItself(tx, actor, before, { noteId, kind: 'step', text: before.nextStep, now });
    audit(tx, actor, companyId, now);
  });
  return viewCompany(deps, { companyId });
}

/** With its contacts and notes. @throws AppError `company-not-found` */
export function removeCompany(deps: Needs, actor: Staff, { companyId }: About): Record<string, never> {
  inTransaction(deps.db, (tx) => {
    getCompany(tx, companyId);
    deleteCompany(tx, companyId);
    audit(tx, actor, companyId, deps.clock());
  });
  return {};
}

/** Two matchers may have it open: the later change is not laid over one that it never saw. */
function getUnchanged(tx: DbOrTx, companyId: string, revision: number): CompanyRow {
  const company = getCompany(tx, companyId);
  if (company.revision !== revision) throw new AppError('company-changed');
  return company;
}

/** A day without a step plans nothing. */
function asCompany({ name, place, field, standing, nextStep, nextStepOn }: CompanyToKeep): CompanyToKeep {
  refuseUnknownDay(nextStepOn);
  const step = nextStep.trim();
  return {
    name: name.trim(),
    place: place.trim(),
    field: field.trim(),
    standing,
    nextStep: step,
    nextStepOn: step === '' ? null : nextStepOn,
  };
}

function noteByItself(
  tx: DbOrTx,
  { accountId: writerId }: Staff,
  { companyId }: CompanyRow,
  { now, ...note }: { noteId: string; kind: NoteKind; text: string; now: Date },
): void {
  const at = { happenedOn: dayOf(now), writtenAt: now.toISOString() };
  insertCompanyNote(tx, { ...note, companyId, writerId, ...at });
}

function audit(tx: DbOrTx, actor: Staff, companyId: string, at: Date): void {
  writeAudit(tx, { actor, act: 'company.change', objectKind: 'company', objectId: companyId, at });
}
