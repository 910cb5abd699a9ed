import './organisation.css';
import { useTranslation } from 'react-i18next';
import type { Organisation } from '#server/organisation/organisation.contract.ts';
import { FetchFault } from '../ui/fetch-fault.tsx';
import { Page } from '../ui/page.tsx';
import { isNamed, useOrganisation } from '../ui/queries.ts';
import { useLocale } from '../ui/use-locale.ts';
import { HelpContact } from './help-contact.tsx';

/** Who answers questions about benefits. Every word about benefits is the organisation's own: we claim nothing. */
export function CompensationPage() {
  const { t } = useTranslation();
  const organisation = useOrganisation();
  return (
    <Page
      title={t('compensation.title')}
      heading={t('compensation.heading')}
      isReady={!organisation.isPending}
    >
      <p>{t('compensation.says')}</p>
      {organisation.isError ? <FetchFault query={organisation} /> : null}
      {organisation.data ? <Answerer organisation={organisation.data} /> : null}
      <h2>{t('compensation.product.heading')}</h2>
      <ul>
        <li>{t('compensation.product.asks')}</li>
        <li>{t('compensation.product.choose')}</li>
        {organisation.data?.sendsNothingToAuthorities ? <li>{t('common.authorities.says')}</li> : null}
      </ul>
    </Page>
  );
}

function Answerer({ organisation: { name, compensation, help } }: { organisation: Organisation }) {
  const { t } = useTranslation();
  const locale = useLocale();
  if (compensation === null) {
    return (
      <>
        <p className="notice">
          {t(isNamed(name) ? 'compensation.missing' : 'compensation.missingUnnamed', { name })}
        </p>
        <p>{t('compensation.missingNext')}</p>
        <HelpContact help={help} />
      </>
    );
  }
  return (
    <>
      <dl className="contact sheet">
        <div>
          <dt>{t('compensation.who')}</dt>
          <dd className="as-written">{compensation.who[locale]}</dd>
        </div>
        <div>
          <dt>{t('compensation.how')}</dt>
          <dd className="as-written">{compensation.how[locale]}</dd>
        </div>
      </dl>
      <h2>{t('compensation.text', { name })}</h2>
      <p className="as-written">{compensation.text[locale]}</p>
    </>
  );
}
