import { useTranslation } from 'react-i18next';
import { pathTo } from '../routes.ts';
import { useNameOf } from '../staff/candidates-query.ts';
import { useWriter } from '../staff/staff-query.ts';
import { FetchFault } from '../ui/fetch-fault.tsx';
import { LiveLine } from '../ui/live-line.tsx';
import { Page } from '../ui/page.tsx';
import { Thread } from './thread.tsx';
import { useThreadWith } from './threads-query.ts';

/** What a candidate has written, and the own answers. */
export function ThreadWithPage({ candidateId }: { candidateId: string }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const thread = useThreadWith(candidateId);
  const { query, view, state } = thread;
  // Known before anything is drawn, and kept when the sign-in ends: somebody else who signs in gets a new document.
  const from = useWriter();
  const name = view ? nameOf(view) : '';
  return (
    <Page
      title={t('threadsWith.title')}
      heading={view ? t('threadsWith.with', { name }) : t('threadsWith.title')}
      place={t('staff.desk.heading')}
      isReady={!query.isPending}
    >
      {query.isError ? <FetchFault query={query} isNext /> : null}
      {view ? (
        <>
          <LiveLine state={state} />
          <p className="quiet">{t('threadsWith.told')}</p>
          <Thread
            way={{ from, to: candidateId }}
            view={view}
            isMine={({ isFromStaff }) => isFromStaff}
            thread={thread}
            words={{
              news: (count) => (count === 0 ? t('threadsWith.noNews') : t('threadsWith.news', { count })),
              show: t('threadsWith.show'),
              older: t('threadsWith.older'),
              empty: t('threadsWith.none'),
              closed: t('threads.closed'),
              you: t('threadsWith.you'),
              other: name,
              label: t('threadsWith.label'),
              hint: t('threadsWith.hint'),
              send: t('threadsWith.send'),
              sent: t('threadsWith.sent'),
              lacking: t('threads.lacking'),
            }}
          />
        </>
      ) : null}
      <p className="no-print">
        <a href={pathTo('threadsWith')}>{t('threadsWith.all')}</a>
      </p>
    </Page>
  );
}
