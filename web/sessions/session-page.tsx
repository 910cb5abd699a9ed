import './sessions.css';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { pathTo } from '../routes.ts';
import { LinkButton } from '../ui/button.tsx';
import { FetchFault } from '../ui/fetch-fault.tsx';
import { Page } from '../ui/page.tsx';
import { useOrganisation } from '../ui/queries.ts';
import { useLocale } from '../ui/use-locale.ts';
import { ForVisitors } from './for-visitors.tsx';
import { PlanList } from './plan-list.tsx';
import { sessionQuery } from './session-queries.ts';
import { When } from './when.tsx';

const parts = ['way', 'room', 'quiet', 'whoComes'] as const;

/** A session, read beforehand. The title of the window says nothing about whose it is. */
export function SessionPage({ sessionId }: { sessionId: string }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const session = useQuery(sessionQuery(sessionId));
  const organisation = useOrganisation();
  const { data } = session;
  return (
    <Page
      title={t('sessions.readTitle')}
      heading={data?.title ?? t('sessions.readTitle')}
      isReady={!session.isPending && !organisation.isPending}
    >
      {session.isError ? <FetchFault query={session} isNext /> : null}
      {data ? (
        <>
          {data.isOver ? <p className="notice">{t('sessions.over')}</p> : null}
          <p>
            <When {...data} />
            <br />
            {data.place}
          </p>
          {parts.map((part) =>
            data[part].trim() === '' ? null : (
              <section key={part}>
                <h2>{t(`sessions.about.${part}`)}</h2>
                <p className="own-lines">{data[part]}</p>
              </section>
            ),
          )}
          {data.plan.length === 0 ? null : (
            <>
              <h2>{t('sessions.plan')}</h2>
              <PlanList plan={data.plan} />
            </>
          )}
          {data.challenges.length === 0 ? null : (
            <>
              <h2>{t('sessions.challenges')}</h2>
              <ul>
                {data.challenges.map(({ slug, title }) => (
                  <li key={slug}>{title[locale]}</li>
                ))}
              </ul>
            </>
          )}
          <p>{t('sessions.mayOnly')}</p>
          <ForVisitors />
          <p className="acts no-print">
            {data.isOver ? null : (
              <LinkButton isNext href={pathTo('sessions')}>
                {t('sessions.toJoin')}
              </LinkButton>
            )}
            <LinkButton href={`/api/open-sessions/${sessionId}/calendar.ics`}>
              {t('sessions.calendar')}
            </LinkButton>
          </p>
          <p className="quiet no-print">{t('sessions.calendarSays')}</p>
        </>
      ) : null}
    </Page>
  );
}
