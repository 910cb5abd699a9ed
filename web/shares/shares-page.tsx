import './shares.css';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { pathTo } from '../routes.ts';
import { FetchFault } from '../ui/fetch-fault.tsx';
import { Page } from '../ui/page.tsx';
import { ShareForm } from './share-form.tsx';
import { ShareRow } from './share-row.tsx';
import { sharesQuery } from './shares-query.ts';

/** Det jag delar: what is shown to whom outside and until when, when it was opened, and a way to make another link. */
export function SharesPage() {
  const { t } = useTranslation();
  const shares = useQuery(sharesQuery);
  const own = shares.data;
  return (
    <Page heading={t('shares.heading')} isReady={!shares.isPending}>
      {shares.isError ? <FetchFault query={shares} isNext /> : null}
      {own ? (
        <>
          <p>{t('shares.says')}</p>
          <p>
            {t('shares.free')} <a href={pathTo('whoSees')}>{t('shares.whoSees')}</a>
          </p>
          <h2>{t('shares.new')}</h2>
          {own.skills.length === 0 ? <p>{t('shares.nothing')}</p> : <ShareForm own={own} />}
          <h2>{t('shares.made')}</h2>
          {own.shares.length === 0 ? <p>{t('shares.none')}</p> : null}
          <ul className="share-rows">
            {own.shares.map((share) => (
              <ShareRow key={share.shareId} share={share} />
            ))}
          </ul>
        </>
      ) : null}
    </Page>
  );
}
