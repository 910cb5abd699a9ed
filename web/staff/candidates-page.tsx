import './staff.css';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FetchFault } from '../ui/fetch-fault.tsx';
import { Page } from '../ui/page.tsx';
import { CandidateRow } from './candidate-row.tsx';
import { candidatesQuery } from './candidates-query.ts';

/** Whom one is connected to. Nothing of what they do stands here. */
export function CandidatesPage() {
  const { t } = useTranslation();
  const candidates = useQuery(candidatesQuery);
  const all = candidates.data?.candidates ?? [];
  return (
    <Page
      heading={t('staff.candidates.heading')}
      place={t('staff.desk.heading')}
      isReady={!candidates.isPending}
    >
      <p>{t('staff.candidates.says')}</p>
      {candidates.isError ? <FetchFault query={candidates} isNext /> : null}
      {candidates.isSuccess && all.length === 0 ? <p>{t('staff.candidates.none')}</p> : null}
      <ul className="people-rows">
        {all.map((candidate) => (
          <CandidateRow key={candidate.candidateId} candidate={candidate} />
        ))}
      </ul>
    </Page>
  );
}
