import '../staff/staff.css';
import './sessions.css';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../api.ts';
import { FetchFault } from '../ui/fetch-fault.tsx';
import { Page } from '../ui/page.tsx';
import { newSession } from './host-sessions-page.tsx';
import { RemoveForm } from './remove-form.tsx';
import { RepeatForm } from './repeat-form.tsx';
import { SessionForm } from './session-form.tsx';

/** Prepare a session, or change one that is prepared. */
export function SessionPlanPage({ sessionId }: { sessionId: string }) {
  const { t } = useTranslation();
  const isNew = sessionId === newSession;
  const challenges = useQuery({
    queryKey: ['challenges'],
    queryFn: ({ signal }) => api('GET /api/challenges', { signal }),
  });
  const paths = useQuery({
    queryKey: ['paths'],
    queryFn: ({ signal }) => api('GET /api/paths', { signal }),
  });
  const plan = useQuery({
    queryKey: ['staff', 'session-plan', sessionId],
    queryFn: ({ signal }) => api('GET /api/sessions/:sessionId', { params: { sessionId }, signal }),
    enabled: !isNew,
    staleTime: 0,
    gcTime: 0,
  });
  const broken = [challenges, paths, plan].find((query) => query.isError);
  const isReady = !challenges.isPending && !paths.isPending && !plan.isLoading;
  return (
    <Page
      heading={t(isNew ? 'hostSessions.form.new' : 'hostSessions.form.change')}
      place={t('staff.desk.heading')}
      isReady={isReady}
    >
      {broken ? <FetchFault query={broken} isNext /> : null}
      {challenges.data && paths.data && (isNew || plan.data) ? (
        <>
          <SessionForm
            sessionId={isNew ? null : sessionId}
            plan={plan.data ?? null}
            challenges={challenges.data.challenges}
            paths={paths.data.paths}
          />
          {plan.data ? <RepeatForm sessionId={sessionId} plan={plan.data} /> : null}
          {plan.data ? <RemoveForm sessionId={sessionId} /> : null}
        </>
      ) : null}
    </Page>
  );
}
