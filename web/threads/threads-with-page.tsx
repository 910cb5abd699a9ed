import '../staff/staff.css';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { pathTo } from '../routes.ts';
import { useNameOf } from '../staff/candidates-query.ts';
import { FetchFault } from '../ui/fetch-fault.tsx';
import { DayIn } from '../ui/in-sentence.tsx';
import { Page } from '../ui/page.tsx';
import { candidateThreadsQuery } from './threads-query.ts';

/** Who has written to one. Nothing of what they wrote stands here. */
export function ThreadsWithPage() {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const threads = useQuery(candidateThreadsQuery);
  const all = threads.data?.threads ?? [];
  return (
    <Page
      title={t('threadsWith.titleOfAll')}
      heading={t('threadsWith.heading')}
      place={t('staff.desk.heading')}
      isReady={!threads.isPending}
    >
      <p>{t('threadsWith.says')}</p>
      {threads.isError ? <FetchFault query={threads} isNext /> : null}
      {threads.isSuccess && all.length === 0 ? <p>{t('threadsWith.none')}</p> : null}
      <ul className="people-rows">
        {all.map((thread) => (
          <li key={thread.candidateId}>
            <p className="row-link">
              <a href={pathTo('threadWith', { candidateId: thread.candidateId })}>{nameOf(thread)}</a>
            </p>
            <p className="quiet">
              {thread.news === 0 ? t('threadsWith.noNews') : t('threadsWith.news', { count: thread.news })}{' '}
              <DayIn sentence={(date) => t('threadsWith.day', { date })} at={thread.day} />
            </p>
          </li>
        ))}
      </ul>
    </Page>
  );
}
