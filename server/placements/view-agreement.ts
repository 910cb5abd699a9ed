/** The agreement of a placement, to print and sign: what the three agree about, and nothing of any talk. */
import type { Candidate, Staff } from '../access.ts';
import { getNamesOf } from '../accounts/get-names-of.ts';
import { getCompany } from '../companies/get-company.ts';
import { listConditionsForCompany } from '../conditions/list-for-company.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { DbOrTx } from '../db/open.ts';
import type { Deps } from '../deps.ts';
import { getOpening } from '../openings/view-opening.ts';
import { getOwnPlacement, getPlacement } from './get-placement.ts';
import { plannedHours } from './placement-rules.ts';
import type { Agreement } from './placement-views.contract.ts';
import { listSteps, type PlacementRow } from './placements.store.ts';
import { contactOf, noteReading } from './view-placement.ts';

/** @throws AppError `placement-not-found` */
export function readAgreement(
  deps: Pick<Deps, 'db' | 'clock'>,
  actor: Staff,
  placementId: string,
): Agreement {
  return inTransaction(deps.db, (tx) => {
    const row = getPlacement(tx, placementId);
    noteReading(deps, tx, actor, row);
    return viewAgreement(tx, row);
  });
}

/** @throws AppError `placement-not-found` */
export function readOwnAgreement({ db }: Pick<Deps, 'db'>, actor: Candidate, placementId: string): Agreement {
  return viewAgreement(db, getOwnPlacement(db, actor, placementId));
}

/** Of an opening that is gone with its company, what was copied when the placement began. */
function viewAgreement(db: DbOrTx, row: PlacementRow): Agreement {
  const { placementId, accountId, companyName, title, tasks, openingId } = row;
  return {
    ...{ placementId, companyName, title, tasks },
    name: getNamesOf(db, [accountId]).get(accountId) ?? null,
    hours: plannedHours(listSteps(db, [placementId])),
    contact: contactOf(db, row),
    conditions: row.showsConditions
      ? listConditionsForCompany(db, accountId).map(({ theme, exampleId, words }) => ({
          ...{ theme, exampleId, words },
        }))
      : [],
    ...(openingId === null ? nothingLeft : ofOpening(db, openingId)),
  };
}

type OfOpening = Pick<
  Agreement,
  'place' | 'offered' | 'supervisorName' | 'supervisorTitle' | 'insurer' | 'agreement'
>;

const nothingLeft: OfOpening = {
  ...{ place: '', offered: null, supervisorName: '', supervisorTitle: '' },
  ...{ insurer: 'not-said', agreement: '' },
};

function ofOpening(db: DbOrTx, openingId: string): OfOpening {
  const opening = getOpening(db, openingId);
  const { offered, supervisorName, supervisorTitle, insurer, agreement } = opening;
  const { place } = getCompany(db, opening.companyId);
  return { place, offered, supervisorName, supervisorTitle, insurer, agreement };
}
