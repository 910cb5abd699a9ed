/** Who reads code here, and inviting one of them for somebody whom one meets. */
import '../staff/staff.css';
import './reviews.css';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../api.ts';
import { pathTo } from '../routes.ts';
import { candidatesQuery, useNameOf } from '../staff/candidates-query.ts';
import { Button } from '../ui/button.tsx';
import { FetchFault } from '../ui/fetch-fault.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';
import { queryClient } from '../ui/queries.ts';
import { Status } from '../ui/status.tsx';
import { readersOfQuery } from './reviews-query.ts';

export function ReadersOfPage({ candidateId }: { candidateId: string }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const candidates = useQuery(candidatesQuery);
  const query = readersOfQuery(candidateId);
  const readers = useQuery(query);
  const invite = useMutation({
    mutationFn: (staffId: string) =>
      api('POST /api/candidates/:candidateId/readers', { params: { candidateId }, body: { staffId } }),
    onSuccess: (now) => queryClient.setQueryData(query.queryKey, now),
  });
  const candidate = candidates.data?.candidates.find((one) => one.candidateId === candidateId);
  const who = candidate ? nameOf(candidate) : t('staff.candidates.someone');
  return (
    <Page
      title={t('reviewing.readers.title')}
      heading={t('reviewing.readers.heading', { name: who })}
      place={t('staff.desk.heading')}
      isReady={!readers.isPending && !candidates.isPending}
    >
      {readers.isError ? <FetchFault query={readers} isNext /> : null}
      <p>{t('reviewing.readers.says')}</p>
      <p>{t('reviewing.readers.then', { name: who })}</p>
      {readers.data?.readers.length === 0 ? <p>{t('reviewing.readers.none')}</p> : null}
      <ul className="people-rows">
        {readers.data?.readers.map(({ staffId, name, state }) => (
          <li key={staffId}>
            <strong>{name ?? t('reviews.unnamed')}</strong>
            <p>{t(`reviewing.readers.states.${state}`, { name: who })}</p>
            {state === 'not-invited' ? (
              <p className="acts">
                <Button isBusy={invite.isPending} onClick={() => invite.mutate(staffId)}>
                  {t('reviewing.readers.invite', { name: name ?? t('reviews.unnamed') })}
                </Button>
              </p>
            ) : null}
          </li>
        ))}
      </ul>
      <p className="acts">
        <a href={pathTo('candidates')}>{t('reviewing.readers.toCandidates')}</a>
      </p>
      {/* Last, in the room that the page has there: the way on stands near the list. */}
      <div className="said-place">
        <Status>
          {invite.isSuccess ? <p>{t('reviewing.readers.done', { name: who })}</p> : null}
          {invite.isError ? <Notice error={invite.error} /> : null}
        </Status>
      </div>
    </Page>
  );
}
