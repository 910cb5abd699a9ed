import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ConsentsForCandidate } from '#server/consents/consents.contract.ts';
import { ConsentList } from '../consents/consent-list.tsx';
import { consentsQuery } from '../consents/consents-query.ts';
import { OwnFeed, useOwnFeed } from '../feed/own-feed.tsx';
import { pathTo } from '../routes.ts';
import { FetchFault } from '../ui/fetch-fault.tsx';
import { Page } from '../ui/page.tsx';
import { useLocale } from '../ui/use-locale.ts';
import { Views, viewsQuery } from './views.tsx';

/** Vem som får se: what others may see, chosen by the person, and who has looked. */
export function WhoSeesPage() {
  const { t } = useTranslation();
  const locale = useLocale();
  const answers = useQuery(consentsQuery);
  const views = useQuery(viewsQuery);
  const agreed = matcherListOf(answers.data);
  const feed = useOwnFeed(agreed, answers.data !== undefined);
  const broken = [answers, views].find((query) => query.isError);
  return (
    <Page
      heading={t('consents.heading')}
      isReady={broken !== undefined || !(views.isPending || feed.isPending)}
    >
      {broken ? <FetchFault query={broken} isNext /> : null}
      {answers.data && views.data ? (
        <>
          <p>{t('consents.says')}</p>
          <p>{t('consents.offer')}</p>
          <h2>{t('consents.choices')}</h2>
          <ConsentList answers={answers.data} />
          <h2>{t('ownFeed.heading')}</h2>
          <OwnFeed feed={feed} consents={agreed} />
          <h2>{t('views.heading')}</h2>
          <Views views={views.data.views} />
          <p>
            <a href={pathTo('talks')}>{t('views.talks')}</a>
          </p>
          <p>
            <a href={pathTo('ownReviews')}>{t('views.reviews')}</a>
          </p>
          <h2>{t('consents.authorities')}</h2>
          <p>{t('consents.authoritiesSay')}</p>
          <h2>{t('consents.legal')}</h2>
          <p>{answers.data.legalBasis?.[locale] ?? t('consents.legalNot')}</p>
        </>
      ) : null}
    </Page>
  );
}

function matcherListOf(answers: ConsentsForCandidate | undefined): string | undefined {
  return answers?.consents.find(({ purpose }) => purpose === 'matcher-list')?.state;
}
