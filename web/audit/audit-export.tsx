import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { AuditFilter } from '#server/audit/audit.contract.ts';
import { api } from '../api.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { saveAsFile } from '../ui/save-as-file.ts';
import { Status } from '../ui/status.tsx';
import { toCsv } from './to-csv.ts';

/** The chosen entries as a file, with keys and hashes. */
export function AuditExport({ filter }: { filter: AuditFilter }) {
  const { t } = useTranslation();
  const fetchFile = useMutation({
    mutationFn: async (kind: 'json' | 'csv') => {
      const all = await api('GET /api/audit/export', { query: filter });
      const name = `kodlugn-${all.exportedAt.slice(0, 10)}.${kind}`;
      if (kind === 'json') saveAsFile(`${JSON.stringify(all, null, 2)}\n`, name, 'application/json');
      else saveAsFile(toCsv(all.entries), name, 'text/csv');
      return { name, isWhole: all.isWhole };
    },
  });
  const { data } = fetchFile;
  return (
    <>
      <p>{t('audit.export.says')}</p>
      <p className="acts">
        <Button isBusy={fetchFile.isPending} onClick={() => fetchFile.mutate('json')}>
          {t('audit.export.json')}
        </Button>
        <Button isBusy={fetchFile.isPending} onClick={() => fetchFile.mutate('csv')}>
          {t('audit.export.csv')}
        </Button>
      </p>
      <Status>
        {data ? (
          <p>
            {t('audit.export.done', { file: data.name })}{' '}
            {t(data.isWhole ? 'audit.export.whole' : 'audit.export.broken')}
          </p>
        ) : null}
        {fetchFile.isError ? <Notice error={fetchFile.error} /> : null}
      </Status>
    </>
  );
}
