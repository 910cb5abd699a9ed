import type { Deps } from '../deps.ts';
import type { CompaniesForMatcher, CompanyInList, CompanySearch } from './companies.contract.ts';
import { type CompanyRow, listCompanyRows, listSearchedTexts } from './companies.store.ts';
import { isDue } from './company-days.ts';

/** As many as one looks through; whoever wants another one searches. */
const most = 50;

/** The bank, searched. Those with a planned next step come first, the earliest day first; all others by name. */
export function listCompanies(
  { db, clock }: Pick<Deps, 'db' | 'clock'>,
  { search = '', standing, due }: CompanySearch,
): CompaniesForMatcher {
  const now = clock();
  const words = plain(search).split(/\s+/).filter(Boolean);
  const around = words.length > 0 ? listSearchedTexts(db) : new Map<string, string>();
  const isFound = (row: CompanyRow) => {
    const text = plain(
      `${row.name} ${row.place} ${row.field} ${row.nextStep} ${around.get(row.companyId) ?? ''}`,
    );
    return words.every((word) => text.includes(word));
  };
  const found = listCompanyRows(db)
    .filter((row) => standing === undefined || row.standing === standing)
    .filter((row) => due === undefined || isDue(row, now))
    .filter((row) => words.length === 0 || isFound(row))
    .sort(byStepThenName);
  return {
    companies: found.slice(0, most).map((row): CompanyInList => ({ ...row, isDue: isDue(row, now) })),
    left: Math.max(0, found.length - most),
  };
}

/** SQLite knows capitals of ASCII alone: Ö and ö are one letter here. */
function plain(text: string): string {
  return text.toLocaleLowerCase('sv').normalize('NFC');
}

const byName = new Intl.Collator('sv');

function byStepThenName(one: CompanyRow, other: CompanyRow): number {
  const [day, otherDay] = [one, other].map(({ nextStep, nextStepOn }) =>
    nextStep === '' ? '9' : (nextStepOn ?? '9'),
  ) as [string, string];
  if (day !== otherDay) return day < otherDay ? -1 : 1;
  return byName.compare(one.name, other.name) || (one.companyId < other.companyId ? -1 : 1);
}
