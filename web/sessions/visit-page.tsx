import './sessions.css';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FetchFault } from '../ui/fetch-fault.tsx';
import { LiveLine } from '../ui/live-line.tsx';
import { Page } from '../ui/page.tsx';
import { AfterVisit } from './after-visit.tsx';
import { NotesFromHost } from './notes-from-host.tsx';
import { OwnChallenges } from './own-challenges.tsx';
import { OwnHelp } from './own-help.tsx';
import { OwnOffers } from './own-offers.tsx';
import { OwnPlace } from './own-place.tsx';
import { PlanList } from './plan-list.tsx';
import { useVisit, type Visit } from './session-queries.ts';
import { SignalForm } from './signal-form.tsx';
import { useBesideNote } from './use-beside-note.ts';

/** The own place in a session: signal, help, notes and plan, each where it always is. */
export function VisitPage({ sessionId }: { sessionId: string }) {
  const { t } = useTranslation();
  const visit = useVisit(sessionId);
  useBesideNote(sessionId, visit);
  return (
    <Page
      title={t('sessions.visitTitle')}
      heading={visit.view?.title ?? t('sessions.visitTitle')}
      isReady={!visit.query.isPending}
      content={visit.view?.me.isAway ? 'away' : 'there'}
    >
      {visit.query.isError ? <FetchFault query={visit.query} isNext /> : null}
      {visit.view ? <Drawn visit={visit} view={visit.view} /> : null}
    </Page>
  );
}

type DrawnProps = { visit: Visit; view: NonNullable<Visit['view']> };

function Drawn({ visit, view }: DrawnProps) {
  const { t } = useTranslation();
  const [isAfter, setIsAfter] = useState(view.isOver);
  if (isAfter) return <AfterVisit visit={visit} view={view} />;
  const over = { button: t('sessions.after.show'), onShow: () => setIsAfter(true) };
  return (
    <>
      <LiveLine state={visit.state} over={view.isOver ? over : undefined} />
      <OwnPlace visit={visit} view={view} />
      {view.me.isAway ? null : (
        <>
          <SignalForm visit={visit} view={view} />
          <OwnHelp visit={visit} view={view} />
          <NotesFromHost notes={view.notes} />
          <h2>{t('sessions.plan')}</h2>
          <PlanList plan={view.plan} now={view.now} />
          {view.quiet === '' ? null : <p>{t('sessions.quietAt', { where: view.quiet })}</p>}
          <OwnChallenges visit={visit} view={view} />
          <OwnOffers visit={visit} view={view} />
        </>
      )}
    </>
  );
}
