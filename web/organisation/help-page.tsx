import './organisation.css';
import { useTranslation } from 'react-i18next';
import { pathTo } from '../routes.ts';
import { FetchFault } from '../ui/fetch-fault.tsx';
import { Page } from '../ui/page.tsx';
import { isNamed, useAccount, useOrganisation } from '../ui/queries.ts';
import { HelpContact } from './help-contact.tsx';

const questions = ['lostCode', 'stop', 'ai', 'wrong', 'keys'] as const;

/** Who helps, how to reach them, and how long an answer takes. */
export function HelpPage() {
  const { t } = useTranslation();
  const organisation = useOrganisation();
  const account = useAccount();
  const { name = '', help } = organisation.data ?? {};
  return (
    <Page heading={t('help.heading')} isReady={!organisation.isPending && !account.isLoading}>
      {organisation.isError ? <FetchFault query={organisation} /> : null}
      {help === undefined ? null : <HelpContact help={help} />}
      {account.data ? (
        <p>
          {t('help.inTextSays')} <a href={pathTo('threads')}>{t('help.inTextLink')}</a>
        </p>
      ) : null}
      <p>{t('help.way')}</p>
      <h2>{t('help.common')}</h2>
      <dl className="questions">
        {questions.map((question) => (
          <div key={question}>
            <dt>{t(`help.questions.${question}`)}</dt>
            <dd>{t(`help.questions.${question}Says`)}</dd>
          </div>
        ))}
        <div>
          <dt>{t('help.money')}</dt>
          <dd>
            {t('help.moneySays')} <a href={pathTo('compensation')}>{t('help.moneyLink')}</a>.
          </dd>
        </div>
      </dl>
      {isNamed(name) ? <p className="quiet">{t('help.organisation', { name })}</p> : null}
    </Page>
  );
}
