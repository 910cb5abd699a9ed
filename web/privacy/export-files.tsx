import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../api.ts';
import { addSentences } from '../locales/i18n.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { saveAsFile } from '../ui/save-as-file.ts';
import { Status } from '../ui/status.tsx';
import { useLocale } from '../ui/use-locale.ts';
import { dataSentences } from './data-sentences.ts';

/** The acts in the audit, in words. */
const staffSentences = {
  sv: () => import('../locales/sv.json?staff'),
  en: () => import('../locales/en.json?staff'),
};

/** Everything about me as a file: to be read by the person, or by a program. */
export function ExportFiles({ name }: { name: string }) {
  const { t, i18n } = useTranslation();
  const locale = useLocale();
  const json = useMutation({
    mutationFn: () => api('GET /api/privacy/export'),
    onSuccess: (all) => saveAsFile(`${JSON.stringify(all, null, 2)}\n`, t('stored.file'), 'application/json'),
  });
  const page = useMutation({
    mutationFn: async () => {
      const [all, { exportPage }] = await Promise.all([
        api('GET /api/privacy/export'),
        import('./export-page.ts'),
        addSentences(dataSentences),
        addSentences(staffSentences),
      ]);
      saveAsFile(exportPage(all, { name, t, i18n, locale }), t('stored.pageFile'), 'text/html');
    },
  });
  const isBusy = json.isPending || page.isPending;
  const error = json.error ?? page.error;
  return (
    <>
      <p className="acts">
        <Button isNext isBusy={isBusy} onClick={() => page.mutate()}>
          {t('stored.page')}
        </Button>
        <Button isBusy={isBusy} onClick={() => json.mutate()}>
          {t('stored.download')}
        </Button>
      </p>
      <Status>
        {isBusy ? <p>{t('stored.downloading')}</p> : null}
        {!isBusy && page.isSuccess ? <p>{t('stored.downloaded', { file: t('stored.pageFile') })}</p> : null}
        {!isBusy && json.isSuccess ? <p>{t('stored.downloaded', { file: t('stored.file') })}</p> : null}
        {error ? <Notice error={error} /> : null}
      </Status>
      <p>
        <a href="/api/privacy/export-schema">{t('stored.schema')}</a>
      </p>
    </>
  );
}
