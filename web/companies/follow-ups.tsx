import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Reply } from '../api.ts';
import { pathTo } from '../routes.ts';
import { Notice } from '../ui/notice.tsx';
import { companiesQuery } from './companies-query.ts';
import { NextStep } from './next-step.tsx';

/** Companies whose next step is of today or earlier. */
export const followUpsQuery = companiesQuery({ due: 'yes' });

/** On the desk of matchers: which companies they meant to get in touch with by today. */
export function FollowUps({ due }: { due: UseQueryResult<Reply<'POST /api/company-searches'>> }) {
  const { t } = useTranslation();
  if (due.isPending) return null;
  if (due.isError) return <Notice error={due.error} />;
  if (due.data.companies.length === 0) return <p>{t('companies.followUps.none')}</p>;
  return (
    <>
      <h2>{t('companies.followUps.heading')}</h2>
      <ul className="people-rows">
        {due.data.companies.map((company) => (
          <li key={company.companyId}>
            <p className="row-link">
              <a href={pathTo('company', { companyId: company.companyId })}>{company.name}</a>
            </p>
            <NextStep of={company} />
          </li>
        ))}
      </ul>
    </>
  );
}
