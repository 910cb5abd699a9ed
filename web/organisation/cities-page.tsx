import './organisation.css';
import { useTranslation } from 'react-i18next';
import { pathTo } from '../routes.ts';
import { Page } from '../ui/page.tsx';
import { useOrganisation } from '../ui/queries.ts';

const costs = ['free', 'server', 'yours', 'people'] as const;
const not = ['ready', 'compare', 'watch', 'asks', 'reviewed'] as const;
const before = ['help', 'money', 'authority'] as const;
const licenceUrl = 'https://interoperable-europe.ec.europa.eu/collection/eupl/eupl-text-eupl-12';

/** For whoever answers for it in a city: what it is, what it costs to run, its licence, and what it does not do. */
export function CitiesPage() {
  const { t } = useTranslation();
  const organisation = useOrganisation();
  const sourceUrl = organisation.data?.sourceUrl ?? null;
  const canTry = (organisation.data?.tryChallenge ?? null) !== null;
  return (
    <Page title={t('cities.title')} heading={t('cities.heading')} isReady={!organisation.isPending}>
      <h2>{t('cities.what.heading')}</h2>
      <p>{t('cities.what.place')}</p>
      <p>{t('cities.what.calm')}</p>
      <p>{t('cities.what.report')}</p>
      <h2>{t('cities.cost.heading')}</h2>
      <ul>
        {costs.map((row) => (
          <li key={row}>{t(`cities.cost.${row}`)}</li>
        ))}
      </ul>
      <h2>{t('cities.licence.heading')}</h2>
      <p>
        {t('cities.licence.open')} {t('cities.licence.share')}
      </p>
      <h2>{t('cities.not.heading')}</h2>
      <ul>
        {not.map((row) => (
          <li key={row}>{t(`cities.not.${row}`)}</li>
        ))}
      </ul>
      <h2>{t('cities.before.heading')}</h2>
      <p>{t('cities.before.says')}</p>
      <ul>
        {before.map((row) => (
          <li key={row}>{t(`cities.before.${row}`)}</li>
        ))}
      </ul>
      <h2>{t('cities.more.heading')}</h2>
      {sourceUrl === null ? <p>{t('cities.more.noSource')}</p> : null}
      <ul className="links">
        {sourceUrl === null ? null : (
          <li>
            <a href={sourceUrl}>{t('cities.more.source')}</a>
          </li>
        )}
        <li>
          <a href={licenceUrl}>{t('cities.more.licence')}</a>
        </li>
        <li>
          <a href={pathTo('accessibility')}>{t('cities.more.statement')}</a>
        </li>
        {canTry ? (
          <li>
            <a href={pathTo('tryOut')}>{t('cities.more.try')}</a>
          </li>
        ) : null}
      </ul>
    </Page>
  );
}
