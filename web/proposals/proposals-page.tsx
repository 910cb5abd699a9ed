import '../staff/staff.css';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { pathTo } from '../routes.ts';
import { LinkButton } from '../ui/button.tsx';
import { FetchFault } from '../ui/fetch-fault.tsx';
import { Page } from '../ui/page.tsx';
import { PageTurner } from '../ui/page-turner.tsx';
import { ProposalRow } from './proposal-row.tsx';
import { proposalsQuery } from './proposals-query.ts';

/** All proposals of people who are in the list now, newest first. */
export function ProposalsPage() {
  const { t } = useTranslation();
  const [page, setPage] = useState(1);
  const made = useQuery({ ...proposalsQuery(page), placeholderData: keepPreviousData });
  return (
    <Page heading={t('proposals.all.heading')} place={t('staff.desk.heading')} isReady={!made.isPending}>
      <p>{t('proposals.all.says')}</p>
      <p className="acts">
        <LinkButton isNext href={pathTo('matcherList')}>
          {t('proposals.toList')}
        </LinkButton>
      </p>
      {made.isError ? <FetchFault query={made} /> : null}
      {made.data?.proposals.length === 0 ? <p>{t('proposals.all.none')}</p> : null}
      <ul className="people-rows">
        {made.data?.proposals.map((proposal) => (
          <ProposalRow key={proposal.proposalId} proposal={proposal} />
        ))}
      </ul>
      {made.data ? <PageTurner page={made.data.page} pages={made.data.pages} onPage={setPage} /> : null}
    </Page>
  );
}
