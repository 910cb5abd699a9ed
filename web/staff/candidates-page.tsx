import './staff.css';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { pathTo } from '../routes.ts';
import { LinkButton } from '../ui/button.tsx';
import { FetchFault } from '../ui/fetch-fault.tsx';
import { Page } from '../ui/page.tsx';
import { CandidateRow } from './candidate-row.tsx';
import {
  candidatesQuery,
  conditionsReadableQuery,
  readableQuery,
  talkingQuery,
  unreadQuery,
} from './candidates-query.ts';
import { useStaff } from './staff-query.ts';

/** Whom one is connected to, and whose report one may read. Nothing of what they do stands here. */
export function CandidatesPage() {
  const { t } = useTranslation();
  const candidates = useQuery(candidatesQuery);
  const roles = useStaff().data?.roles ?? [];
  const isReader = roles.includes('pedagogue');
  const canInvite = isReader || roles.includes('owner');
  const readable = useQuery({ ...readableQuery, enabled: isReader });
  const talking = useQuery({ ...talkingQuery, enabled: isReader });
  const unread = useQuery({ ...unreadQuery, enabled: isReader });
  const next = unread.data?.candidateIds[0];
  const conditions = useQuery({ ...conditionsReadableQuery, enabled: isReader });
  const ofPedagogue = [readable, talking, unread, conditions];
  const broken = [candidates, ...ofPedagogue].find((query) => query.isError);
  const all = candidates.data?.candidates ?? [];
  return (
    <Page
      heading={t('staff.candidates.heading')}
      place={t('staff.desk.heading')}
      isReady={!candidates.isPending && !ofPedagogue.some(({ isLoading }) => isLoading)}
    >
      <p>{t('staff.candidates.says')}</p>
      {isReader ? <p>{t('staff.candidates.reportSays')}</p> : null}
      {next === undefined ? null : (
        <p className="acts">
          <LinkButton isNext={!broken} href={pathTo('connectedReport', { candidateId: next })}>
            {t('staff.candidates.nextUnread')}
          </LinkButton>
        </p>
      )}
      {broken ? <FetchFault query={broken} isNext /> : null}
      {candidates.isSuccess && all.length === 0 ? <p>{t('staff.candidates.none')}</p> : null}
      <ul className="people-rows">
        {all.map((candidate) => (
          <CandidateRow
            key={candidate.candidateId}
            candidate={candidate}
            isReadable={readable.data?.candidateIds.includes(candidate.candidateId)}
            isUnread={unread.data?.candidateIds.includes(candidate.candidateId) ?? false}
            canInvite={canInvite}
            hasConditions={conditions.data?.candidateIds.includes(candidate.candidateId) ?? false}
            isTalking={talking.data?.candidateIds.includes(candidate.candidateId) ?? false}
          />
        ))}
      </ul>
    </Page>
  );
}
