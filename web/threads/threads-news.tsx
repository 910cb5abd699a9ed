import { useTranslation } from 'react-i18next';
import type { ThreadInListForStaff } from '#server/threads/threads.contract.ts';
import { pathTo } from '../routes.ts';
import { useWording } from '../ui/wording.ts';

/** On the desk of those who help, while there is something that they have not read. */
export function ThreadsNews({ threads }: { threads: ThreadInListForStaff[] }) {
  const { t } = useTranslation();
  const { number } = useWording();
  const count = threads.reduce((sum, { news }) => sum + news, 0);
  if (count === 0) return null;
  return (
    <p className="notice">
      {t('threadsWith.onDesk', { count, number: number(count) })}{' '}
      <a href={pathTo('threadsWith')}>{t('threadsWith.heading')}</a>
    </p>
  );
}
