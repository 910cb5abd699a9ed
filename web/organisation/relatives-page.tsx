import './organisation.css';
import { useTranslation } from 'react-i18next';
import { pathTo } from '../routes.ts';
import { FetchFault } from '../ui/fetch-fault.tsx';
import { Page } from '../ui/page.tsx';
import { useOrganisation } from '../ui/queries.ts';
import { HelpContact } from './help-contact.tsx';

const may = ['place', 'code', 'read', 'ask', 'rest'] as const;
const own = ['choose', 'write', 'report', 'answer'] as const;
const letters = ['with', 'need', 'show'] as const;

/** For somebody close to a candidate: what one can help with, what one leaves, what one sees, how one can ask. */
export function RelativesPage() {
  const { t } = useTranslation();
  const organisation = useOrganisation();
  return (
    <Page title={t('relatives.title')} heading={t('relatives.heading')} isReady={!organisation.isPending}>
      <p>{t('relatives.says')}</p>
      <h2>{t('relatives.may.heading')}</h2>
      <ul>
        {may.map((row) => (
          <li key={row}>{t(`relatives.may.${row}`)}</li>
        ))}
      </ul>
      <h2>{t('relatives.own.heading')}</h2>
      <ul>
        {own.map((row) => (
          <li key={row}>{t(`relatives.own.${row}`)}</li>
        ))}
      </ul>
      <h2>{t('relatives.see.heading')}</h2>
      <p>{t('relatives.see.nothing')}</p>
      <p>{t('relatives.see.follow')}</p>
      <p>{t('relatives.see.ask')}</p>
      <h2>{t('relatives.words.heading')}</h2>
      <p>{t('relatives.words.write')}</p>
      <p>{t('relatives.words.one')}</p>
      <p>{t('relatives.words.free')}</p>
      <p>{t('relatives.words.examples')}</p>
      <ul className="letters">
        {letters.map((letter) => (
          <li key={letter}>{t(`relatives.words.${letter}`)}</li>
        ))}
      </ul>
      <h2>{t('relatives.questions')}</h2>
      {organisation.isError ? <FetchFault query={organisation} /> : null}
      {organisation.data ? <HelpContact help={organisation.data.help} /> : null}
      <p>
        <a href={pathTo('compensation')}>{t('common.compensation')}</a>
      </p>
    </Page>
  );
}
