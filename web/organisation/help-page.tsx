import './organisation.css';
import { useTranslation } from 'react-i18next';
import { FetchFault } from '../ui/fetch-fault.tsx';
import { Page } from '../ui/page.tsx';
import { isNamed, useOrganisation } from '../ui/queries.ts';
import { useLocale } from '../ui/use-locale.ts';

const questions = ['lostCode', 'stop', 'ai', 'wrong', 'keys'] as const;

/** Who helps, how to reach them, and how long an answer takes. */
export function HelpPage() {
  const { t } = useTranslation();
  const locale = useLocale();
  const organisation = useOrganisation();
  const { name = '', help } = organisation.data ?? {};
  return (
    <Page heading={t('help.heading')} isReady={!organisation.isPending}>
      {organisation.isError ? <FetchFault query={organisation} /> : null}
      {help === undefined ? null : (
        <dl className="contact sheet">
          <dt>{t('help.who')}</dt>
          <dd>{help.who[locale]}</dd>
          <dt>{t('help.how')}</dt>
          <dd className="as-written">{help.how[locale]}</dd>
          <dt>{t('help.answer')}</dt>
          <dd>{help.answerTime[locale]}</dd>
        </dl>
      )}
      <p>{t('help.way')}</p>
      <h2>{t('help.common')}</h2>
      <dl className="questions">
        {questions.map((question) => (
          <div key={question}>
            <dt>{t(`help.questions.${question}`)}</dt>
            <dd>{t(`help.questions.${question}Says`)}</dd>
          </div>
        ))}
      </dl>
      {isNamed(name) ? <p className="quiet">{t('help.organisation', { name })}</p> : null}
    </Page>
  );
}
