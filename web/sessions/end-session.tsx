import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import type { Board } from './session-queries.ts';

/** What ending does is told before it. Whoever ends it sees at once what comes after. */
export function EndSession({ board, onEnded }: { board: Board; onEnded: () => void }) {
  const { t } = useTranslation();
  const { act, isBusy } = board;
  return (
    <details className="no-print">
      <summary>{t('hostSessions.end.heading')}</summary>
      <p>{t('hostSessions.end.says')}</p>
      <p className="acts">
        <Button isBusy={isBusy} onClick={() => act.mutate({ type: 'end' }, { onSuccess: onEnded })}>
          {t('hostSessions.end.button')}
        </Button>
      </p>
    </details>
  );
}
