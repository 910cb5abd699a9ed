import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../api.ts';
import { pathTo } from '../routes.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';
import { isNamed, useOrganisation } from '../ui/queries.ts';
import { saveAsFile } from '../ui/save-as-file.ts';
import { Status } from '../ui/status.tsx';

const rows = [
  'account',
  'codes',
  'signIns',
  'comfort',
  'work',
  'runs',
  'evidence',
  'words',
  'contact',
  'acts',
] as const;
const exceptions = ['report', 'name', 'clarity', 'contact'] as const;

/** Det som sparas om mig: what is stored, who sees it, and all of it as one file. */
export function StoredPage() {
  const { t } = useTranslation();
  const organisation = useOrganisation();
  const name = organisation.data?.name ?? '';
  const file = t('stored.file');
  const download = useMutation({
    mutationFn: () => api('GET /api/privacy/export'),
    onSuccess: (all) => saveAsFile(`${JSON.stringify(all, null, 2)}\n`, file, 'application/json'),
  });
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
      <h2>{t('stored.not')}</h2>
      <ul>
        <li>{t('stored.notRows.watch')}</li>
        <li>{t('stored.notRows.sensitive')}</li>
      </ul>
      <h2>{t('stored.device')}</h2>
      <p>{t('stored.deviceSays')}</p>
      <h2>{t('stored.downloadHeading')}</h2>
      <p>{t('stored.downloadSays')}</p>
      <p className="acts">
        <Button isNext isBusy={download.isPending} onClick={() => download.mutate()}>
          {t('stored.download')}
        </Button>
      </p>
      <Status>
        {download.isPending ? <p>{t('stored.downloading')}</p> : null}
        {download.isSuccess ? <p>{t('stored.downloaded', { file })}</p> : null}
        {download.isError ? <Notice error={download.error} /> : null}
      </Status>
      <h2>{t('stored.eraseHeading')}</h2>
      <p>
        <a href={pathTo('erase')}>{t('stored.erase')}</a>
      </p>
    </Page>
  );
}
