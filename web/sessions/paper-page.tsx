import './sessions.css';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../api.ts';
import { Examples } from '../challenges/examples.tsx';
import { RenderedHtml } from '../challenges/rendered-html.tsx';
import { pathTo } from '../routes.ts';
import { Button } from '../ui/button.tsx';
import { FetchFault } from '../ui/fetch-fault.tsx';
import { Page } from '../ui/page.tsx';
import { useLocale } from '../ui/use-locale.ts';
import { PlanList } from './plan-list.tsx';
import { sessionQuery } from './session-queries.ts';
import { SignalCards } from './signal-cards.tsx';
import { When } from './when.tsx';

/** An evening on paper: plan, signals as cards, and the first challenge. It works without any server. */
export function PaperPage({ sessionId }: { sessionId: string }) {
  const { t } = useTranslation();
  const session = useQuery(sessionQuery(sessionId));
  const slug = session.data?.challenges[0]?.slug ?? '';
  const challenge = useQuery({
    queryKey: ['sessions', 'challenge', slug],
    queryFn: ({ signal }) => api('GET /api/challenges/:slug', { params: { slug }, signal }),
    enabled: slug !== '',
  });
  const broken = [session, challenge].find((query) => query.isError);
  return (
    <Page
      heading={t('hostSessions.paper.heading')}
      place={t('staff.desk.heading')}
      isReady={!session.isPending && !challenge.isLoading}
    >
      <p className="no-print">{t('hostSessions.paper.says')}</p>
      <p className="acts no-print">
        <Button isNext onClick={() => window.print()}>
          {t('hostSessions.paper.print')}
        </Button>
      </p>
      <p className="no-print">
        <a href={pathTo('board', { sessionId })}>{t('hostSessions.wall.board')}</a>
      </p>
      {broken ? <FetchFault query={broken} /> : null}
      {session.data ? (
        <section>
          <h2>{session.data.title}</h2>
          <p>
            <When {...session.data} />
            <br />
            {session.data.place}
          </p>
          <PlanList plan={session.data.plan} />
          {session.data.quiet === '' ? null : <p>{t('sessions.quietAt', { where: session.data.quiet })}</p>}
          <p>{t('sessions.mayOnly')}</p>
        </section>
      ) : null}
      <section>
        <h2>{t('hostSessions.paper.cards')}</h2>
        <p>{t('hostSessions.paper.cardsSay')}</p>
        <SignalCards />
      </section>
      {challenge.data ? <OnPaper challenge={challenge.data} /> : null}
    </Page>
  );
}

type OnPaperProps = { challenge: Parameters<typeof Examples>[0]['challenge'] };

function OnPaper({ challenge }: OnPaperProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { intro, doThis, exact } = challenge.statement[locale];
  const language = challenge.languages[0] ?? 'javascript';
  return (
    <section className="on-paper">
      <h2>{challenge.title[locale]}</h2>
      <p>{t('hostSessions.paper.challengeSays')}</p>
      <RenderedHtml text={intro} />
      <RenderedHtml text={doThis} />
      <Examples challenge={challenge} language={language} />
      <RenderedHtml text={exact} />
    </section>
  );
}
