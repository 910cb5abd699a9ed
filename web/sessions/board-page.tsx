import '../staff/staff.css';
import './sessions.css';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { pathTo } from '../routes.ts';
import { FetchFault } from '../ui/fetch-fault.tsx';
import { LiveLine } from '../ui/live-line.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';
import { Status } from '../ui/status.tsx';
import { AfterSession } from './after-session.tsx';
import { BoardPeople } from './board-people.tsx';
import { BoardPlan } from './board-plan.tsx';
import { BoardQueue } from './board-queue.tsx';
import { DoorsCheck } from './doors-check.tsx';
import { EndSession } from './end-session.tsx';
import { NoteForm } from './note-form.tsx';
import { type Board, useBoard } from './session-queries.ts';
import { When } from './when.tsx';

/** The host's board: who wants help, who is here, the plan, and notes to all. No pace, and no number of tries. */
export function BoardPage({ sessionId }: { sessionId: string }) {
  const { t } = useTranslation();
  const board = useBoard(sessionId);
  return (
    <Page
      title={t('hostSessions.board.title')}
      heading={board.view?.title ?? t('hostSessions.board.title')}
      place={t('staff.desk.heading')}
      isReady={!board.query.isPending}
      width="sides"
    >
      {board.query.isError ? <FetchFault query={board.query} isNext /> : null}
      {board.view ? <Drawn sessionId={sessionId} board={board} view={board.view} /> : null}
    </Page>
  );
}

type DrawnProps = { sessionId: string; board: Board; view: NonNullable<Board['view']> };

function Drawn({ sessionId, board, view }: DrawnProps) {
  const { t } = useTranslation();
  const links = (
    <ul className="links no-print">
      <li>
        <a href={pathTo('wall', { sessionId })}>{t('hostSessions.board.wall')}</a>
      </li>
      <li>
        <a href={pathTo('paper', { sessionId })}>{t('hostSessions.board.paper')}</a>
      </li>
      <li>
        <a href={pathTo('sessionPlan', { sessionId })}>{t('hostSessions.board.change')}</a>
      </li>
      <li>
        <a href={pathTo('session', { sessionId })}>{t('hostSessions.board.read')}</a>
      </li>
    </ul>
  );
  const [wasOver] = useState(view.isOver);
  const [isAfter, setIsAfter] = useState(wasOver);
  // Prepared a moment ago, or looked at beforehand: what can be done with it. It stays while the page is open.
  const [isBefore] = useState(() => view.participants.length === 0 && new Date(view.startsAt) > new Date());
  const over = { button: t('hostSessions.after.show'), onShow: () => setIsAfter(true) };
  if (isAfter)
    return (
      <>
        <p>
          <When {...view} />
          <br />
          {view.place}
        </p>
        <AfterSession board={board} view={view} isShown={!wasOver} />
        {links}
      </>
    );
  return (
    <>
      <div className="board-says">
        <div>
          <LiveLine state={board.state} over={view.isOver ? over : undefined} />
          <p>
            <When {...view} />
            <br />
            {view.place}
          </p>
          <p>
            {view.isOver
              ? t('hostSessions.board.codeOver')
              : t('hostSessions.board.code', { code: view.code })}
          </p>
        </div>
        <div className="board-ways">
          {isBefore ? <p>{t('hostSessions.board.before')}</p> : null}
          {links}
        </div>
        <div className="said-place">
          <Status>{board.act.isError ? <Notice error={board.act.error} isForm /> : null}</Status>
        </div>
      </div>
      <div className="board-columns">
        <BoardQueue board={board} view={view} />
        <BoardPeople board={board} view={view} />
        <BoardPlan board={board} view={view} />
      </div>
      <NoteForm board={board} view={view} />
      <DoorsCheck board={board} />
      <EndSession board={board} onEnded={() => setIsAfter(true)} />
    </>
  );
}
