/** *Prova utan konto*: one real challenge in the real workspace. What is written stays on this device. */
import { useTranslation } from 'react-i18next';
import { pathTo } from '../routes.ts';
import { FetchFault } from '../ui/fetch-fault.tsx';
import { FetchingPage } from '../ui/fetching.tsx';
import { Page } from '../ui/page.tsx';
import { useOrganisation } from '../ui/queries.ts';
import { startForAnybody } from './open-trial.ts';
import { TrialDesk } from './trial-desk.tsx';

export function TrialPage() {
  const { t } = useTranslation();
  const organisation = useOrganisation();
  const slug = organisation.data?.tryChallenge ?? '';
  if (organisation.data && slug === '')
    return (
      <Page heading={t('trial.closed')}>
        <p>{t('errors.trial-off')}</p>
        <p>
          <a href={pathTo('start')}>{t('common.start')}</a>
        </p>
      </Page>
    );
  if (!organisation.data && organisation.isError)
    return (
      <Page heading={t('common.notFetched')}>
        <FetchFault query={organisation} />
      </Page>
    );
  if (slug === '') return <FetchingPage />;
  return <TrialDesk slug={slug} start={startForAnybody} place={{ words: t('trial.place') }} />;
}
