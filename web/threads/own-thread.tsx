import { useTranslation } from 'react-i18next';
import { FetchFault } from '../ui/fetch-fault.tsx';
import { LiveLine } from '../ui/live-line.tsx';
import { Thread } from './thread.tsx';
import type { useOwnThread } from './threads-query.ts';

type OwnThreadProps = { thread: ReturnType<typeof useOwnThread> };

/** The candidate's own thread with somebody: on a page of its own, and beside the code. */
export function OwnThread({ thread }: OwnThreadProps) {
  const { t } = useTranslation();
  const { query, view, state } = thread;
  if (query.isError) return <FetchFault query={query} />;
  if (!view) return null;
  const name = view.name ?? t('threads.somebody');
  return (
    <>
      <LiveLine state={state} />
      {view.isOpen ? null : <p className="notice">{t('threads.closed')}</p>}
      <Thread
        key={view.staffId}
        to={view.staffId}
        view={view}
        isMine={({ isFromStaff }) => !isFromStaff}
        thread={thread}
        words={{
          news: (count) => (count === 0 ? t('threads.noNews') : t('threads.news', { count })),
          show: t('threads.show'),
          older: t('threads.older'),
          empty: t('threads.empty'),
          you: t('threads.you'),
          other: name,
          label: t('threads.label'),
          hint: t('threads.hint', { name }),
          send: t('threads.send', { name }),
          sent: t('threads.sent'),
        }}
      />
    </>
  );
}
