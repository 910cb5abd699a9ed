import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FetchFault } from '../ui/fetch-fault.tsx';
import { ownWriter } from '../ui/forget-unsent.ts';
import { LiveLine } from '../ui/live-line.tsx';
import { useAccount } from '../ui/queries.ts';
import { Thread } from './thread.tsx';
import type { useOwnThread } from './threads-query.ts';

type OwnThreadProps = { thread: ReturnType<typeof useOwnThread> };

/** The candidate's own thread with somebody: on a page of its own, and beside the code. */
export function OwnThread({ thread }: OwnThreadProps) {
  const { t } = useTranslation();
  const { query, view, state } = thread;
  const { data: account } = useAccount();
  // A sign-in that ends while the page is open changes nothing here; somebody else who enters does.
  const now = account ? ownWriter(account.accountId) : '';
  const [from, setFrom] = useState(now);
  if (account && now !== from) setFrom(now);
  if (query.isError) return <FetchFault query={query} />;
  if (!view) return null;
  const name = view.name ?? t('threads.somebody');
  return (
    <>
      <LiveLine state={state} />
      <Thread
        key={`${from} ${view.staffId}`}
        way={{ from, to: view.staffId }}
        view={view}
        isMine={({ isFromStaff }) => !isFromStaff}
        thread={thread}
        words={{
          news: (count) => (count === 0 ? t('threads.noNews') : t('threads.news', { count })),
          show: t('threads.show'),
          older: t('threads.older'),
          empty: t('threads.empty'),
          closed: t('threads.closed'),
          you: t('threads.you'),
          other: name,
          label: t('threads.label'),
          hint: t('threads.hint', { name }),
          send: t('threads.send', { name }),
          sent: t('threads.sent'),
          lacking: t('threads.lacking'),
        }}
      />
    </>
  );
}
