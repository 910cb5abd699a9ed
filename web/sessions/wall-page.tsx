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
      isWide
    >
      {wall.query.isError ? <FetchFault query={wall.query} isNext /> : null}
      {view ? (
        <div className="wall">
          <div className="wall-door">
            <p>{t('hostSessions.wall.join', { address: `${location.host}${pathTo('sessions')}` })}</p>
            <p className="wall-code" translate="no">
              {view.code}
            </p>
            <QrCode text={view.link} label={t('hostSessions.wall.qr', { code: view.code })} />
          </div>
          <div>
            <PlanList plan={view.plan} now={view.now} />
            {view.quiet === '' ? null : <p>{t('sessions.quietAt', { where: view.quiet })}</p>}
            {view.isOver ? <p>{t('sessions.over')}</p> : null}
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
