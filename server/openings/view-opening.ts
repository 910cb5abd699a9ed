import { getCompany } from '../companies/get-company.ts';
import type { DbOrTx } from '../db/open.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { dayOf } from '../shares/share-days.ts';
import type { OpeningForMatcher } from './openings.contract.ts';
import { findOpening, listOpenLinks, type OpeningRow } from './openings.store.ts';
import { skillsOf } from './skills-of.ts';

type About = { openingId: string };

/** @throws AppError `opening-not-found` */
export function getOpening(db: DbOrTx, openingId: string): OpeningRow {
  const opening = findOpening(db, openingId);
  if (!opening) throw new AppError('opening-not-found');
  return opening;
}

/** @throws AppError `opening-not-found` */
export function viewOpening(
  deps: Pick<Deps, 'db' | 'clock' | 'challenges'>,
  { openingId }: About,
): OpeningForMatcher {
  const opening = getOpening(deps.db, openingId);
  return {
    ...opening,
    companyName: getCompany(deps.db, opening.companyId).name,
    skills: skillsOf(deps, opening.tasks),
    links: listOpenLinks(deps.db, openingId, dayOf(deps.clock())).map(
      ({ linkId, madeAt, lastDay, usedOn }) => ({ linkId, madeOn: madeAt.slice(0, 10), lastDay, usedOn }),
    ),
  };
}
