import './staff.css';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FetchFault } from '../ui/fetch-fault.tsx';
import { Page } from '../ui/page.tsx';
import { CandidateRow } from './candidate-row.tsx';
import { candidatesQuery, readableQuery, talkingQuery } from './candidates-query.ts';
import { useStaff } from './staff-query.ts';

/** Whom one is connected to, and whose report one may read. Nothing of what they do stands here. */
export function CandidatesPage() {
  const { t } = useTranslation();
  const candidates = useQuery(candidatesQuery);
  const isReader = useStaff().data?.roles.includes('pedagogue') ?? false;
  const readable = useQuery({ ...readableQuery, enabled: isReader });
  const talking = useQuery({ ...talkingQuery, enabled: isReader });
  const broken = [candidates, readable, talking].find((query) => query.isError);
  const all = candidates.data?.candidates ?? [];
  return (
    <Page
      heading={t('staff.candidates.heading')}
      place={t('staff.desk.heading')}
      isReady={!candidates.isPending && !readable.isLoading && !talking.isLoading}
    >
      <p>{t('staff.candidates.says')}</p>
      {isReader ? <p>{t('staff.candidates.reportSays')}</p> : null}
      {broken ? <FetchFault query={broken} isNext /> : null}
      {candidates.isSuccess && all.length === 0 ? <p>{t('staff.candidates.none')}</p> : null}
      <ul className="people-rows">
        {all.map((candidate) => (
          <CandidateRow
            key={candidate.candidateId}
            candidate={candidate}
            isReadable={readable.data?.candidateIds.includes(candidate.candidateId)}
            isTalking={talking.data?.candidateIds.includes(candidate.candidateId) ?? false}
          />
        ))}
      </ul>
    </Page>
  );
}
