/** Which component draws which page of matchers. Fetched as one file, by them alone. */
import type { ComponentType } from 'react';
import { CompaniesPage } from './companies/companies-page.tsx';
import { NewCompanyPage } from './companies/new-company-page.tsx';
import { CompanyWithOpenings } from './company-with-openings.tsx';
import { NewOpeningPage } from './openings/new-opening-page.tsx';
import { OpeningPage } from './openings/opening-page.tsx';
import { OpeningsPage } from './openings/openings-page.tsx';
import { StaffGate } from './staff/staff-gate.tsx';

const matcherPages = {
  companies: CompaniesPage,
  company: CompanyWithOpenings,
  newCompany: NewCompanyPage,
  newOpening: NewOpeningPage,
  openings: OpeningsPage,
  opening: OpeningPage,
} satisfies Record<string, ComponentType<never> | ComponentType>;

export type MatcherPageName = keyof typeof matcherPages;

type MatcherPagesProps = { name: MatcherPageName; params: Record<string, string> };

export function MatcherPages({ name, params }: MatcherPagesProps) {
  const Page = matcherPages[name] as ComponentType<Record<string, string>>;
  return (
    <StaffGate>
      <Page {...params} />
    </StaffGate>
  );
}
