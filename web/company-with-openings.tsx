/** A company with what it offers. Drawn when both have come: nothing jumps later. */
import { useQuery } from '@tanstack/react-query';
import { CompanyPage } from './companies/company-page.tsx';
import { OpeningsOfCompany } from './openings/openings-of-company.tsx';
import { openingsQuery } from './openings/openings-query.ts';

export function CompanyWithOpenings({ companyId }: { companyId: string }) {
  const openings = useQuery(openingsQuery({ companyId }));
  return (
    <CompanyPage companyId={companyId} isReady={!openings.isPending}>
      <OpeningsOfCompany companyId={companyId} openings={openings} />
    </CompanyPage>
  );
}
