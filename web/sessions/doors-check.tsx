import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { Mark } from '../ui/mark.tsx';
import { useOrganisation } from '../ui/queries.ts';
import { Status } from '../ui/status.tsx';
import type { Board } from './session-queries.ts';
import { tries, tryBeforeDoors } from './try-before-doors.ts';

/** One button before the doors open. Each answer has its place from the start, and says what to mend. */
export function DoorsCheck({ board }: { board: Board }) {
  const { t } = useTranslation();
  const organisation = useOrganisation();
  const tried = useMutation({
    mutationFn: () =>
      tryBeforeDoors({
        isLive: board.state === 'live',
        tryChallenge: organisation.data?.tryChallenge ?? null,
      }),
  });
  return (
    <details className="no-print">
      <summary>{t('hostSessions.doors.heading')}</summary>
      <p>{t('hostSessions.doors.says')}</p>
      <p className="acts">
        <Button isBusy={tried.isPending} onClick={() => tried.mutate()}>
          {t('hostSessions.doors.try')}
        </Button>
      </p>
      <Status>
        <ul className="doors-check">
          {tries.map((one) => {
            const answer = tried.data?.[one];
            return (
              <li key={one}>
                <Mark shape={answer === 'fine' ? 'full' : answer === undefined ? 'empty' : 'half'} />
                {answer === undefined
                  ? t(`hostSessions.doors.${one}.before`)
                  : t(`hostSessions.doors.${one}.${answer}` as 'hostSessions.doors.network.fine')}
              </li>
            );
          })}
        </ul>
      </Status>
    </details>
  );
}
