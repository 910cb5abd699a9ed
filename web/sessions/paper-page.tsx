import './sessions.css';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { pathTo } from '../routes.ts';
import { Button } from '../ui/button.tsx';
import { FetchFault } from '../ui/fetch-fault.tsx';
import { Page } from '../ui/page.tsx';
import { useLocale } from '../ui/use-locale.ts';
import { challengeQuery } from './challenge-query.ts';
import { ChallengeText } from './challenge-text.tsx';
import { PaperChoice } from './paper-choice.tsx';
import { PlanList } from './plan-list.tsx';
import { sessionQuery } from './session-queries.ts';
import { SignalCards } from './signal-cards.tsx';
import { When } from './when.tsx';

/** An evening on paper: plan, signals as cards, and one challenge, for as many as come. It works without any server. */
export function PaperPage({ sessionId }: { sessionId: string }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const session = useQuery(sessionQuery(sessionId));
  const challenges = session.data?.challenges ?? [];
  const [chosen, setChosen] = useState<string>();
  const [copies, setCopies] = useState(1);
  const slug = chosen ?? challenges[0]?.slug ?? '';
  const challenge = useQuery({
    ...challengeQuery(slug),
    enabled: slug !== '',
    // The one before stays until the next is here.
    placeholderData: keepPreviousData,
  });
  const { data } = challenge;
  const broken = [session, challenge].find((query) => query.isError);
  return (
    <Page
      heading={t('hostSessions.paper.heading')}
      place={t('staff.desk.heading')}
      isReady={!session.isPending && !challenge.isLoading}
    >
      <p className="no-print">{t('hostSessions.paper.says')}</p>
      <PaperChoice
        challenges={challenges}
        slug={slug}
        onChoose={setChosen}
        copies={copies}
        onCopies={setCopies}
      />
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
        <SignalCards sets={copies} />
      </section>
      {data
        ? Array.from({ length: copies }, (_, copy) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: one copy is as the other
            <section key={copy} className={copy === 0 ? 'on-paper' : 'on-paper another'}>
              <h2>{data.title[locale]}</h2>
              <p>{t('hostSessions.paper.challengeSays')}</p>
              <ChallengeText challenge={data} />
            </section>
          ))
        : null}
    </Page>
  );
}
