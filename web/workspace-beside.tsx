/** A challenge in the workspace, with a line about the session where one is, and help in text beside the code. */
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BesideWork } from './attempts/workspace-desk.tsx';
import { WorkspacePage } from './attempts/workspace-page.tsx';
import { BesideToggle } from './sessions/beside-toggle.tsx';
import { SessionBeside } from './sessions/session-beside.tsx';
import { SessionLine } from './sessions/session-line.tsx';
import { useVisit } from './sessions/session-queries.ts';
import { useBesideNote } from './sessions/use-beside-note.ts';
import { ownThreadsQuery } from './threads/threads-query.ts';
import { findBeside } from './ui/entered.ts';
import { queryClient } from './ui/queries.ts';
import { Status } from './ui/status.tsx';

type BesideProps = { slug: string };

export function WorkspaceBeside({ slug }: BesideProps) {
  const [sessionId] = useState(() => findBeside()?.sessionId ?? null);
  return sessionId === null ? <WithThreads slug={slug} /> : <WithSession slug={slug} sessionId={sessionId} />;
}

function WithSession({ slug, sessionId }: BesideProps & { sessionId: string }) {
  const visit = useVisit(sessionId);
  useBesideNote(sessionId, visit);
  const news = visit.view?.news;
  // biome-ignore lint/correctness/useExhaustiveDependencies: when there is something new, the threads are asked for again.
  useEffect(() => void queryClient.invalidateQueries({ queryKey: ['threads'] }), [news]);
  const beside: BesideWork = {
    drawLine: (isOpen, setOpen) => <SessionLine view={visit.view} isOpen={isOpen} setOpen={setOpen} />,
    drawPanel: (close) => <SessionBeside visit={visit} sessionId={sessionId} close={close} />,
  };
  return <WorkspacePage slug={slug} beside={beside} />;
}

/** Outside a session nothing is told by itself: what is new is what was new when the page opened. */
function WithThreads({ slug }: BesideProps) {
  const { t } = useTranslation();
  const threads = useQuery(ownThreadsQuery);
  const news = threads.data?.threads.reduce((sum, one) => sum + one.news, 0);
  const said = news === 0 ? t('threads.noNews') : t('threads.news', { count: news ?? 0 });
  const beside: BesideWork = {
    drawLine: (isOpen, setOpen) => (
      <>
        <Status>{news === undefined ? null : <p>{said}</p>}</Status>
        <BesideToggle open={t('threads.open')} isOpen={isOpen} setOpen={setOpen} />
      </>
    ),
    drawPanel: (close) => <SessionBeside visit={undefined} sessionId={null} close={close} />,
  };
  return <WorkspacePage slug={slug} beside={beside} />;
}
