import '../staff/staff.css';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { pathTo } from '../routes.ts';
import { LinkButton } from '../ui/button.tsx';
import { FetchFault } from '../ui/fetch-fault.tsx';
import { Page } from '../ui/page.tsx';
import { Status } from '../ui/status.tsx';
import { type CompanySearch, companiesQuery } from './companies-query.ts';
import { CompanyRow } from './company-row.tsx';
import { CompanySearchForm } from './company-search-form.tsx';

/** The company bank: searched, those to follow up first. */
export function CompaniesPage() {
  const { t } = useTranslation();
  const [search, setSearch] = useState<CompanySearch>({});
  const found = useQuery({ ...companiesQuery(search), placeholderData: keepPreviousData });
  const { companies = [], left = 0 } = found.data ?? {};
  return (
    <Page heading={t('companies.heading')} place={t('staff.desk.heading')} isReady={!found.isPending}>
      <p>{t('companies.says')}</p>
      <p className="acts">
        <LinkButton isNext href={pathTo('newCompany')}>
          {t('companies.add')}
        </LinkButton>
      </p>
      <h2>{t('companies.search.heading')}</h2>
      <CompanySearchForm isBusy={found.isFetching} onSearch={setSearch} />
      <Status>
        {found.isSuccess ? <p>{t('companies.found', { count: companies.length + left })}</p> : null}
      </Status>
      {found.isError ? <FetchFault query={found} /> : null}
      <ul className="people-rows">
        {companies.map((company) => (
          <CompanyRow key={company.companyId} company={company} />
        ))}
      </ul>
      {left > 0 ? <p>{t('companies.left', { count: left })}</p> : null}
    </Page>
  );
}
