/** Which component draws which page of matchers. Fetched as one file, by them alone. */
import type { ComponentType } from 'react';
import { CompaniesPage } from './companies/companies-page.tsx';
import { NewCompanyPage } from './companies/new-company-page.tsx';
import { CompanyWithOpenings } from './company-with-openings.tsx';
import { ListWithPlacements, PersonWithPlacements } from './listed-with-placements.tsx';
import { NewOpeningPage } from './openings/new-opening-page.tsx';
import { OpeningPage } from './openings/opening-page.tsx';
import { OpeningsPage } from './openings/openings-page.tsx';
import { AgreementPage } from './placements/agreement-page.tsx';
import { PlacementPage } from './placements/placement-page.tsx';
import { PlacementsPage } from './placements/placements-page.tsx';
import { ProposalPage } from './proposals/proposal-page.tsx';
import { ProposalsPage } from './proposals/proposals-page.tsx';
import { StaffGate } from './staff/staff-gate.tsx';

const matcherPages = {
  matcherList: ListWithPlacements,
  listedPerson: PersonWithPlacements,
  proposals: ProposalsPage,
  proposal: ProposalPage,
  placements: PlacementsPage,
  placement: PlacementPage,
  agreement: AgreementPage,
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
    <StaffGate name={name}>
      <Page {...params} />
    </StaffGate>
  );
}
