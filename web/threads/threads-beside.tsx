import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FetchFault } from '../ui/fetch-fault.tsx';
import { OwnThread } from './own-thread.tsx';
import { ownThreadsQuery, useOwnThread } from './threads-query.ts';

/** Help in text beside the code: with whom, and what is written. The panel may be named by it already. */
export function ThreadsBeside({ hasHeading }: { hasHeading: boolean }) {
  const { t } = useTranslation();
  const threads = useQuery(ownThreadsQuery);
  const [chosen, setChosen] = useState<string | null>(null);
  const all = threads.data?.threads ?? [];
  const withWhom = chosen ?? (all.length === 1 ? all[0]?.staffId : undefined);
  if (threads.isError) return <FetchFault query={threads} />;
  return (
    <section>
      {hasHeading ? <h2>{t('threads.heading')}</h2> : null}
      {threads.isSuccess && all.length === 0 ? <p>{t('threads.none')}</p> : null}
      {all.length > 1 ? (
        <ul className="links">
          {all.map(({ staffId, name, news }) => (
            <li key={staffId}>
              <button
                type="button"
                className="as-link"
                aria-pressed={staffId === withWhom}
                onClick={() => setChosen(staffId)}
              >
                {name ?? t('threads.somebody')}
              </button>{' '}
              <span className="quiet">{news === 0 ? '' : t('threads.news', { count: news })}</span>
            </li>
          ))}
        </ul>
      ) : null}
      {withWhom === undefined ? null : <ThreadBeside key={withWhom} staffId={withWhom} />}
    </section>
  );
}

function ThreadBeside({ staffId }: { staffId: string }) {
  return <OwnThread thread={useOwnThread(staffId)} />;
}
