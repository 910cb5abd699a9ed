import { listCompanyNames } from '../companies/list-company-names.ts';
import type { Deps } from '../deps.ts';
import type { OpeningInList, OpeningState } from './openings.contract.ts';
import { listOpeningRows } from './openings.store.ts';
import { skillsOf, skillsToChoose } from './skills-of.ts';

const order: readonly OpeningState[] = ['open', 'draft', 'withdrawn'];

/** Of all companies, or of one: open ones first, the newest first in each state. */
export function listOpenings(
  deps: Pick<Deps, 'db' | 'challenges'>,
  asked: { companyId?: string | undefined; state?: OpeningState | undefined },
): { openings: OpeningInList[]; skillsToChoose: OpeningInList['skills'] } {
  const names = listCompanyNames(deps.db);
  const openings = listOpeningRows(deps.db, asked).map((row) => ({
    ...row,
    companyName: names.get(row.companyId) ?? '',
    skills: skillsOf(deps, row.tasks),
  }));
  const sorted = order.flatMap((state) => openings.filter((one) => one.state === state));
  return { openings: sorted, skillsToChoose: skillsToChoose(deps) };
}
