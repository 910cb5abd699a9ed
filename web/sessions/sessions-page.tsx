import '../accounts/accounts.css';
import '../staff/staff.css';
import './sessions.css';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { pathTo } from '../routes.ts';
import { FetchFault } from '../ui/fetch-fault.tsx';
import { Page } from '../ui/page.tsx';
import { useAccount, useOrganisation } from '../ui/queries.ts';
import { ForVisitors } from './for-visitors.tsx';
import { JoinForm } from './join-form.tsx';
import { openSessionsQuery, ownSessionsQuery } from './session-queries.ts';
import { SessionRow } from './session-row.tsx';

/** The square on the wall carries the code in the fragment, which no log ever sees. */
function codeFromFragment(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}

/** Join a session, read about those to come, and come back to one's own. */
export function SessionsPage() {
  const { t } = useTranslation();
  const account = useAccount();
  const open = useQuery(openSessionsQuery);
  const organisation = useOrganisation();
  const own = useQuery({ ...ownSessionsQuery, enabled: Boolean(account.data) });
  const [given, setGiven] = useState(codeFromFragment);
  useEffect(() => {
    const takeCode = () => {
      const code = codeFromFragment();
      if (code === '') return;
      setGiven(code);
      history.replaceState(history.state, '', location.pathname + location.search);
    };
    takeCode();
    addEventListener('hashchange', takeCode);
    return () => removeEventListener('hashchange', takeCode);
  }, []);
  const mine = own.data?.sessions ?? [];
  return (
    <Page
      heading={t('sessions.heading')}
      isReady={!open.isPending && !account.isLoading && !own.isLoading && !organisation.isPending}
    >
      <p>{t('sessions.says')}</p>
      {mine.length === 0 ? null : (
        <>
          <h2>{t('sessions.own')}</h2>
          <ul className="people-rows">
            {mine.map((session) => (
              <SessionRow
                key={session.sessionId}
                session={session}
                href={pathTo('visit', { sessionId: session.sessionId })}
              />
            ))}
          </ul>
        </>
      )}
      <h2>{t('sessions.join.heading')}</h2>
      <JoinForm key={given} givenCode={given} />
      {account.data ? null : <ForVisitors />}
      <h2>{t('sessions.coming')}</h2>
      {open.isError ? <FetchFault query={open} /> : null}
      {open.data?.sessions.length === 0 ? <p>{t('sessions.none')}</p> : null}
      <ul className="people-rows">
        {open.data?.sessions.map((session) => (
          <SessionRow
            key={session.sessionId}
            session={session}
            href={pathTo('session', { sessionId: session.sessionId })}
          />
        ))}
      </ul>
    </Page>
  );
}
