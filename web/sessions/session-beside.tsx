import './sessions.css';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { pathTo } from '../routes.ts';
import { ThreadsBeside } from '../threads/threads-beside.tsx';
import { Button } from '../ui/button.tsx';
import { FetchFault } from '../ui/fetch-fault.tsx';
import { LiveLine } from '../ui/live-line.tsx';
import { NotesFromHost } from './notes-from-host.tsx';
import { OwnHelp } from './own-help.tsx';
import { OwnOffers } from './own-offers.tsx';
import type { Visit } from './session-queries.ts';
import { SignalForm } from './signal-form.tsx';

type SessionBesideProps = {
  /** Undefined outside a session: then there is help in text alone. */
  visit: Visit | undefined;
  sessionId: string | null;
  close: () => void;
};

/** The session and help in text, in the place of the results, beside the code. */
export function SessionBeside({ visit, sessionId, close }: SessionBesideProps) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  // The person asked for this panel: it begins to be read here.
  useEffect(() => heading.current?.focus(), []);
  const view = visit?.view;
  const isIn = view !== undefined && !view.isOver && !view.me.isAway;
  return (
    <section className="result" aria-labelledby="beside-heading">
      <h2 id="beside-heading" ref={heading} tabIndex={-1}>
        {view?.title ?? t('threads.heading')}
      </h2>
      <p className="acts">
        <Button onClick={close}>{t('sessions.line.close')}</Button>
      </p>
      {visit?.query.isError ? <FetchFault query={visit.query} /> : null}
      {visit && view && isIn ? (
        <>
          <LiveLine state={visit.state} />
          <SignalForm visit={visit} view={view} />
          <OwnHelp visit={visit} view={view} />
          <NotesFromHost notes={view.notes} />
          <OwnOffers visit={visit} view={view} />
        </>
      ) : null}
      <ThreadsBeside hasHeading={view !== undefined} />
      {sessionId === null ? null : (
        <p>
          <a href={pathTo('visit', { sessionId })}>{t('sessions.line.place')}</a>
        </p>
      )}
    </section>
  );
}
