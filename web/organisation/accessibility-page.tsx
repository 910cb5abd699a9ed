import './organisation.css';
import { useTranslation } from 'react-i18next';
import { Page } from '../ui/page.tsx';
import { isNamed, useOrganisation } from '../ui/queries.ts';
import { useLocale } from '../ui/use-locale.ts';

/** The accessibility statement (EN 301 549, Swedish law 2018:1937). Honest: what is tried, what remains. */
export function AccessibilityPage() {
  const { t } = useTranslation();
  const locale = useLocale();
  const organisation = useOrganisation();
  const name = organisation.data?.name ?? '';
  const help = organisation.data?.help;
  return (
    <Page heading={t('accessibility.heading')} isReady={!organisation.isPending}>
      <p>{t(isNamed(name) ? 'accessibility.says' : 'accessibility.saysUnnamed', { name })}</p>
      <h2>{t('accessibility.how')}</h2>
      <p>{t('accessibility.howSays')}</p>
      <h2>{t('accessibility.done')}</h2>
      <ul>
        <li>{t('accessibility.doneRows.axe')}</li>
        <li>{t('accessibility.doneRows.keyboard')}</li>
        <li>{t('accessibility.doneRows.motion')}</li>
        <li>{t('accessibility.doneRows.zoom')}</li>
      </ul>
      <h2>{t('accessibility.remains')}</h2>
      <ul>
        <li>{t('accessibility.remainsRows.people')}</li>
        <li>{t('accessibility.remainsRows.editor')}</li>
        <li>{t('accessibility.remainsRows.easy')}</li>
      </ul>
      <h2>{t('accessibility.report')}</h2>
      <p>{t('accessibility.reportSays', { who: help?.who[locale] ?? t('common.productName') })}</p>
      {help === undefined ? null : (
        <p className="as-written">
          {help.how[locale]}
          {'\n'}
          {help.answerTime[locale]}
        </p>
      )}
      <h2>{t('accessibility.law')}</h2>
      <p>{t('accessibility.lawSays')}</p>
      <p className="quiet">{t('accessibility.date')}</p>
    </Page>
  );
}
