import { useTranslation } from 'react-i18next';
import { pathTo } from '../routes.ts';
import type { CompanyInList } from './companies-query.ts';
import { NextStep } from './next-step.tsx';

/** One company in a list: where the talk stands, and what comes next. */
export function CompanyRow({ company }: { company: CompanyInList }) {
  const { t } = useTranslation();
  const { companyId, name, place, field, standing } = company;
  const about = [place, field].filter((one) => one !== '').join(', ');
  return (
    <li>
      <p className="row-link">
        <a href={pathTo('company', { companyId })}>{name}</a>
      </p>
      <p>
        {about === '' ? null : (
          <>
            {about}
            <br />
          </>
        )}
        {t(`companies.standing.${standing}`)}
      </p>
      <NextStep of={company} />
    </li>
  );
}
