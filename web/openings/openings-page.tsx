import '../staff/staff.css';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { pathTo } from '../routes.ts';
import { LinkButton } from '../ui/button.tsx';
import { FetchFault } from '../ui/fetch-fault.tsx';
import { Page } from '../ui/page.tsx';
import { OpeningRow } from './opening-row.tsx';
import { openingsQuery } from './openings-query.ts';

/** As many as one looks through; those of one company stand on its page. */
const most = 50;

/** Openings of all companies, those that are open first. */
export function OpeningsPage() {
  const { t } = useTranslation();
  const found = useQuery(openingsQuery({}));
  const openings = found.data?.openings ?? [];
  return (
    <Page heading={t('openings.heading')} place={t('staff.desk.heading')} isReady={!found.isPending}>
      <p>{t('openings.says')}</p>
      <p className="acts">
        <LinkButton isNext href={pathTo('companies')}>
          {t('openings.toCompanies')}
        </LinkButton>
      </p>
      {found.isError ? <FetchFault query={found} /> : null}
      {found.data && openings.length === 0 ? <p>{t('openings.none')}</p> : null}
      <ul className="people-rows">
        {openings.slice(0, most).map((opening) => (
          <OpeningRow key={opening.openingId} opening={opening} />
        ))}
      </ul>
      {openings.length > most ? <p>{t('openings.left', { count: openings.length - most })}</p> : null}
    </Page>
  );
}
