import { queryOptions } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, type Reply } from '../api.ts';
import { pathTo } from '../routes.ts';

export const healthQuery = queryOptions({
  queryKey: ['staff', 'health'],
  queryFn: ({ signal }) => api('GET /api/health', { signal }),
});

/** On an owner's desk, while the newest backup is too old or there is none. */
export function BackupAlarm({ backup }: Pick<Reply<'GET /api/health'>, 'backup'>) {
  const { t } = useTranslation();
  const { state, newestAt, count, alarmDays } = backup;
  if (state === 'recent') return null;
  return (
    <div className="notice">
      <p>
        {t(`health.backup`)}:{' '}
        {t(`health.backups.${state}`, { day: newestAt?.slice(0, 10), count, days: alarmDays })}{' '}
        <a href={pathTo('health')}>{t('health.heading')}</a>
      </p>
    </div>
  );
}
