import '../staff/staff.css';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { pathTo } from '../routes.ts';
import { findBeside, rememberBeside } from '../ui/entered.ts';
import { FetchFault } from '../ui/fetch-fault.tsx';
import { Page } from '../ui/page.tsx';
import { ownThreadsQuery } from './threads-query.ts';

/** To whom one can write for help in text. */
export function OwnThreadsPage() {
  const { t } = useTranslation();
  const threads = useQuery(ownThreadsQuery);
  const all = threads.data?.threads ?? [];
  const canWrite = all.length > 0;
  // From now on the workspace keeps a line for it.
  useEffect(() => {
    if (canWrite && findBeside() === null) rememberBeside({ sessionId: null });
  }, [canWrite]);
  return (
    <Page heading={t('threads.heading')} isReady={!threads.isPending}>
      <p>{t('threads.says')}</p>
      {threads.isError ? <FetchFault query={threads} isNext /> : null}
      {threads.isSuccess && !canWrite ? (
        <p>
          {t('threads.none')} <a href={pathTo('help')}>{t('common.help')}</a>
        </p>
      ) : null}
      <ul className="people-rows">
        {all.map(({ staffId, name, isOpen, news }) => (
          <li key={staffId}>
            <p className="row-link">
              <a href={pathTo('thread', { staffId })}>{name ?? t('threads.somebody')}</a>
            </p>
            <p className="quiet">{news === 0 ? t('threads.noNews') : t('threads.news', { count: news })}</p>
            {isOpen ? null : <p className="quiet">{t('threads.closed')}</p>}
          </li>
        ))}
      </ul>
    </Page>
  );
}
