import '../staff/staff.css';
import './sessions.css';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { pathTo } from '../routes.ts';
import { LinkButton } from '../ui/button.tsx';
import { FetchFault } from '../ui/fetch-fault.tsx';
import { Page } from '../ui/page.tsx';
import { hostSessionsQuery } from './session-queries.ts';
import { SessionRow } from './session-row.tsx';

/** How the page of a new session is addressed, in the place of its id. */
export const newSession = 'ny';

/** All sessions of the hosts: those to come first. */
export function HostSessionsPage() {
  const { t } = useTranslation();
  const sessions = useQuery(hostSessionsQuery);
  const all = sessions.data?.sessions ?? [];
  const lists = [
    { name: 'coming', sessions: all.filter(({ isOver }) => !isOver) },
    { name: 'over', sessions: all.filter(({ isOver }) => isOver) },
  ] as const;
  return (
    <Page heading={t('hostSessions.heading')} place={t('staff.desk.heading')} isReady={!sessions.isPending}>
      <p>{t('hostSessions.says')}</p>
      <p className="acts">
        <LinkButton isNext href={pathTo('sessionPlan', { sessionId: newSession })}>
          {t('hostSessions.prepare')}
        </LinkButton>
      </p>
      {sessions.isError ? <FetchFault query={sessions} /> : null}
      {lists.map((list) => (
        <section key={list.name}>
          <h2>{t(`hostSessions.${list.name}`)}</h2>
          {list.sessions.length === 0 ? <p>{t('hostSessions.none')}</p> : null}
          <ul className="people-rows">
            {list.sessions.map((session) => (
              <SessionRow
                key={session.sessionId}
                session={session}
                href={pathTo('board', { sessionId: session.sessionId })}
              />
            ))}
          </ul>
        </section>
      ))}
    </Page>
  );
}
