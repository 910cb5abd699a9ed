import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Reply } from '../api.ts';
import { pathTo } from '../routes.ts';
import { Notice } from '../ui/notice.tsx';
import { OpeningRow } from './opening-row.tsx';

type OpeningsOfCompanyProps = { companyId: string; openings: UseQueryResult<Reply<'GET /api/openings'>> };

/** What a company offers, and a way to write another. */
export function OpeningsOfCompany({ companyId, openings }: OpeningsOfCompanyProps) {
  const { t } = useTranslation();
  return (
    <>
      <h2>{t('openings.ofCompany')}</h2>
      {openings.isError ? <Notice error={openings.error} /> : null}
      {openings.data?.openings.length === 0 ? <p>{t('openings.none')}</p> : null}
      <ul className="people-rows">
        {openings.data?.openings.map((opening) => (
          <OpeningRow key={opening.openingId} opening={opening} />
        ))}
      </ul>
      <p className="row-link">
        <a href={pathTo('newOpening', { companyId })}>{t('openings.write')}</a>
      </p>
    </>
  );
}
