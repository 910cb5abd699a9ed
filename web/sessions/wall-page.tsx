import './sessions.css';
import { useTranslation } from 'react-i18next';
import { QrCode } from '../accounts/qr-code.tsx';
import { pathTo } from '../routes.ts';
import { Button } from '../ui/button.tsx';
import { FetchFault } from '../ui/fetch-fault.tsx';
import { LiveLine } from '../ui/live-line.tsx';
import { Page } from '../ui/page.tsx';
import { PlanList } from './plan-list.tsx';
import { useWall } from './session-queries.ts';
import { When } from './when.tsx';

/** For the projector, and on paper for the door. Nothing about a person. */
export function WallPage({ sessionId }: { sessionId: string }) {
  const { t } = useTranslation();
  const wall = useWall(sessionId);
  const { view } = wall;
  return (
    <Page
      title={t('hostSessions.wall.title')}
      heading={view?.title ?? t('hostSessions.wall.title')}
      isReady={!wall.query.isPending}
      width="sides"
    >
      {wall.query.isError ? <FetchFault query={wall.query} isNext /> : null}
      {view ? (
        <div className="wall">
          <p className="wall-when">
            <When {...view} />
            <br />
            {view.place}
          </p>
          <div className="wall-door">
            <p>
              {view.isOver
                ? t('sessions.over')
                : t('hostSessions.wall.join', { address: `${location.host}${pathTo('sessions')}` })}
            </p>
            {/* A code that opens nothing any more is not shown, and what is beside it stays where it is. */}
            <div className={view.isOver ? 'unseen' : undefined}>
              <p className="wall-code" translate="no">
                {view.code}
              </p>
              <QrCode text={view.link} label={t('hostSessions.wall.qr', { code: view.code })} />
            </div>
          </div>
          <div>
            <PlanList plan={view.plan} now={view.now} />
            {view.quiet === '' ? null : <p>{t('sessions.quietAt', { where: view.quiet })}</p>}
          </div>
          <div className="no-print wall-foot">
            <LiveLine state={wall.state} />
            <Button onClick={() => window.print()}>{t('hostSessions.wall.print')}</Button>
            <p>
              <a href={pathTo('board', { sessionId })}>{t('hostSessions.wall.board')}</a>
            </p>
          </div>
        </div>
      ) : null}
    </Page>
  );
}
