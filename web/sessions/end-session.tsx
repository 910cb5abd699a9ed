import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import type { Board } from './session-queries.ts';

/** What ending does is told before it. */
export function EndSession({ board }: { board: Board }) {
  const { t } = useTranslation();
  const { act } = board;
  return (
    <details className="no-print">
      <summary>{t('hostSessions.end.heading')}</summary>
      <p>{t('hostSessions.end.says')}</p>
      <p className="acts">
        <Button isBusy={act.isPending} onClick={() => act.mutate({ type: 'end' })}>
          {t('hostSessions.end.button')}
        </Button>
      </p>
    </details>
  );
}
