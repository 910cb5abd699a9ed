import { useTranslation } from 'react-i18next';
import { pathTo } from '../routes.ts';
import { Page } from '../ui/page.tsx';
import { isNamed, useOrganisation } from '../ui/queries.ts';
import { ExportFiles } from './export-files.tsx';

const rows = [
  'account',
  'codes',
  'signIns',
  'comfort',
  'work',
  'runs',
  'evidence',
  'headlines',
  'conditions',
  'works',
  'words',
  'questions',
  'talks',
  'reviews',
  'sessions',
  'threads',
  'contact',
  'others',
  'shares',
  'feed',
  'proposals',
  'placements',
  'passkeys',
  'acts',
] as const;
const exceptions = [
  'report',
  'code',
  'review',
  'name',
  'clarity',
  'contact',
  'conditions',
  'session',
  'thread',
  'shared',
  'listed',
  'erasure',
  'trace',
] as const;

/** Det som sparas om mig: what is stored, who sees it, and all of it as a file. */
export function StoredPage() {
  const { t } = useTranslation();
  const organisation = useOrganisation();
  const name = organisation.data?.name ?? '';
  return (
    <Page heading={t('stored.heading')} isReady={!organisation.isPending}>
      <p>{t(isNamed(name) ? 'stored.says' : 'stored.saysUnnamed', { name })}</p>
      <ul>
        {exceptions.map((exception) => (
          <li key={exception}>{t(`stored.exceptions.${exception}`)}</li>
        ))}
      </ul>
      <p>{t('stored.server')}</p>
      <h2>{t('stored.what')}</h2>
      <ul>
        {rows.map((row) => (
          <li key={row}>{t(`stored.rows.${row}`)}</li>
        ))}
      </ul>
      <p>{t('stored.why')}</p>
      <p>
        <a href={pathTo('whatIsStored')}>{t('stored.whyLink')}</a>
      </p>
      <h2>{t('stored.not')}</h2>
      <ul>
        <li>{t('stored.notRows.watch')}</li>
        <li>{t('stored.notRows.sensitive')}</li>
      </ul>
      <h2>{t('stored.device')}</h2>
      <p>{t('stored.deviceSays')}</p>
      <h2>{t('stored.downloadHeading')}</h2>
      <p>{t('stored.downloadSays')}</p>
      <ExportFiles name={name} />
      <h2>{t('stored.eraseHeading')}</h2>
      <p>
        <a href={pathTo('erase')}>{t('stored.erase')}</a>
      </p>
    </Page>
  );
}
