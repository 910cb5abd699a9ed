import '../staff/staff.css';
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { navigate } from 'wouter/use-browser-location';
import { api } from '../api.ts';
import { usePersonName } from '../proposals/person-name.ts';
import { pathTo } from '../routes.ts';
import { Button } from '../ui/button.tsx';
import { FetchFault } from '../ui/fetch-fault.tsx';
import { DayIn } from '../ui/in-sentence.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';
import { PageTurner } from '../ui/page-turner.tsx';
import { Status } from '../ui/status.tsx';
import { type PlacementInList, type Placements, placementsQuery } from './placements-query.ts';
import { WishedFor } from './wished-for.tsx';

/** Placements that go on or have ended, wishes of people first; and proposals of which one can begin. */
export function PlacementsPage() {
  const { t } = useTranslation();
  const [page, setPage] = useState(1);
  const all = useQuery({ ...placementsQuery(page), placeholderData: keepPreviousData });
  return (
    <Page heading={t('placements.all.heading')} place={t('staff.desk.heading')} isReady={!all.isPending}>
      <p>{t('placements.all.says')}</p>
      {all.isError ? <FetchFault query={all} isNext /> : null}
      {all.data ? <Agreed agreed={all.data.agreed} /> : null}
      {all.data?.placements.length === 0 ? <p>{t('placements.all.none')}</p> : null}
      <ul className="people-rows">
        {all.data?.placements.map((one) => (
          <PlacementRow key={one.placementId} placement={one} />
        ))}
      </ul>
      {all.data ? <PageTurner page={all.data.page} pages={all.data.pages} onPage={setPage} /> : null}
    </Page>
  );
}

function Agreed({ agreed }: Pick<Placements, 'agreed'>) {
  const { t } = useTranslation();
  const nameOf = usePersonName();
  const begin = useMutation({
    mutationFn: (proposalId: string) => api('POST /api/placements', { body: { proposalId } }),
    onSuccess: ({ placementId }) => navigate(pathTo('placement', { placementId })),
  });
  if (agreed.length === 0) return null;
  return (
    <>
      <h2>{t('placements.all.ready')}</h2>
      <p>{t('placements.all.readySays')}</p>
      <Status>{begin.isError ? <Notice error={begin.error} /> : null}</Status>
      <ul className="people-rows">
        {agreed.map((one) => {
          const place = t('placements.at', { title: one.title, company: one.companyName });
          const pair = t('proposals.pair', { name: nameOf(one), place });
          return (
            <li key={one.proposalId}>
              <p>{pair}</p>
              <p className="acts">
                <Button
                  isBusy={begin.isPending}
                  aria-label={t('placements.all.beginOne', { pair })}
                  onClick={() => begin.mutate(one.proposalId)}
                >
                  {t('placements.all.begin')}
                </Button>
              </p>
            </li>
          );
        })}
      </ul>
      <h2>{t('placements.all.begun')}</h2>
    </>
  );
}

function PlacementRow({ placement }: { placement: PlacementInList }) {
  const { t } = useTranslation();
  const nameOf = usePersonName();
  const { placementId, title, companyName, state, wishes, nextTalkOn, isTalkDue } = placement;
  const place = t('placements.at', { title, company: companyName });
  return (
    <li>
      <p className="row-link">
        <a href={pathTo('placement', { placementId })}>
          {t('proposals.pair', { name: nameOf(placement), place })}
        </a>
      </p>
      <WishedFor wishes={wishes} />
      <p>
        {t(`placements.state.${state}`)}{' '}
        {nextTalkOn === null ? null : (
          <DayIn
            sentence={(day) => t(isTalkDue ? 'placements.all.talkDue' : 'placements.nextTalk', { day })}
            at={nextTalkOn}
          />
        )}
      </p>
    </li>
  );
}
