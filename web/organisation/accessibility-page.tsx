import './organisation.css';
import { useTranslation } from 'react-i18next';
import { Page } from '../ui/page.tsx';
import { isNamed, useOrganisation } from '../ui/queries.ts';
import { useLocale } from '../ui/use-locale.ts';
import { HelpContact } from './help-contact.tsx';

const tried = ['axe', 'keyboard', 'motion', 'zoom'] as const;
const lacking = ['people', 'editor', 'voice', 'easy'] as const;

/**
 * The accessibility statement, with what the law 2018:1937 asks of it and in the order of the authority's model: who,
 * how compliant, how to tell us, supervision, what is lacking and for whom, exemptions, how it was tried, and when.
 */
export function AccessibilityPage() {
  const { t } = useTranslation();
  const locale = useLocale();
  const organisation = useOrganisation();
  const { name = '', help, accessibilityAuthority: authority } = organisation.data ?? {};
  return (
    <Page heading={t('accessibility.heading')} isReady={!organisation.isPending}>
      <p>{t(isNamed(name) ? 'accessibility.says' : 'accessibility.saysUnnamed', { name })}</p>
      <h2>{t('accessibility.how')}</h2>
      <p>{t('accessibility.howSays')}</p>
      <h2>{t('accessibility.report')}</h2>
      <p>{t('accessibility.reportSays')}</p>
      {help === undefined ? null : <HelpContact help={help} />}
      <p>{t('accessibility.reportWhat')}</p>
      <h2>{t('accessibility.law')}</h2>
      {authority ? (
        <p>
          {t('accessibility.lawSays', { authority: authority.name[locale] })}{' '}
          <a href={authority.url}>{t('accessibility.lawLink')}</a>
        </p>
      ) : (
        <p>{t('accessibility.lawMissing')}</p>
      )}
      <h2>{t('accessibility.technical')}</h2>
      <p>{t('accessibility.technicalSays')}</p>
      <h2>{t('accessibility.remains')}</h2>
      <ul>
        {lacking.map((row) => (
          <li key={row}>{t(`accessibility.remainsRows.${row}`)}</li>
        ))}
      </ul>
      <h2>{t('accessibility.exempt')}</h2>
      <p>{t('accessibility.exemptSays')}</p>
      <h2>{t('accessibility.done')}</h2>
      <p>{t('accessibility.doneSays')}</p>
      <ul>
        {tried.map((row) => (
          <li key={row}>{t(`accessibility.doneRows.${row}`)}</li>
        ))}
      </ul>
      <p className="quiet">{t('accessibility.date')}</p>
    </Page>
  );
}
