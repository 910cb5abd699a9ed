import { useTranslation } from 'react-i18next';
import { ApiError } from '../api.ts';
import { Notice } from '../ui/notice.tsx';

/** Why one is still signed in. Without contact the server holds the sign-in, and nothing here says that it is gone. */
export function LeaveFault({ error }: { error: unknown }) {
  const { t } = useTranslation();
  if (!(error instanceof ApiError) || error.code !== 'offline') return <Notice error={error} />;
  return (
    <div className="notice">
      <p>{t('start.leaveNeedsContact')}</p>
      <p>{t('start.leaveLater')}</p>
    </div>
  );
}
