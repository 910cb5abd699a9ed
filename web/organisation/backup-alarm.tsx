import { queryOptions } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, type Reply } from '../api.ts';
import { pathTo } from '../routes.ts';
import { DayIn } from '../ui/in-sentence.tsx';

export const healthQuery = queryOptions({
  queryKey: ['staff', 'health'],
  queryFn: ({ signal }) => api('GET /api/health', { signal }),
});

/** On an owner's desk, while the newest backup is too old or there is none. */
export function BackupAlarm({ backup }: Pick<Reply<'GET /api/health'>, 'backup'>) {
  const { t } = useTranslation();
  if (backup.state === 'recent') return null;
  return (
    <p className="notice">
      {/* When there is none, the sentence has the word itself. */}
      {backup.state === 'none' ? null : `${t('health.backup')}: `}
      <BackupSentence backup={backup} /> <a href={pathTo('health')}>{t('health.heading')}</a>
    </p>
  );
}

export function BackupSentence({ backup }: Pick<Reply<'GET /api/health'>, 'backup'>) {
  const { t } = useTranslation();
  const { state, newestAt, count, alarmDays: days } = backup;
  const sentence = (day: string) => t(`health.backups.${state}`, { day, count, days });
  return newestAt === null ? sentence('') : <DayIn sentence={sentence} at={newestAt} />;
}
