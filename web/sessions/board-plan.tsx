import { useTranslation } from 'react-i18next';
import type { SessionForHost } from '#server/sessions/session-views.contract.ts';
import { Button } from '../ui/button.tsx';
import { PlanList } from './plan-list.tsx';
import type { Board } from './session-queries.ts';

/** The plan, and the word that says what is now. It moves when a host moves it, never by the clock. */
export function BoardPlan({ board, view }: { board: Board; view: SessionForHost }) {
  const { t } = useTranslation();
  const { act, isBusy } = board;
  const next = view.now === null ? 0 : view.now + 1;
  const part = view.plan[next];
  return (
    <section>
      <h2>{t('sessions.plan')}</h2>
      <PlanList plan={view.plan} now={view.now} />
      <p className="quiet no-print">{t('hostSessions.plan.says')}</p>
      <ul className="acts plan-acts no-print">
        {part ? (
          <li>
            <Button isBusy={isBusy} onClick={() => act.mutate({ type: 'now', part: next })}>
              {t('hostSessions.plan.next', { text: part.text })}
            </Button>
          </li>
        ) : null}
        {view.now === null ? null : (
          <li>
            <Button
              isBusy={isBusy}
              onClick={() => act.mutate({ type: 'now', part: view.now === 0 ? null : (view.now ?? 1) - 1 })}
            >
              {t('hostSessions.plan.back')}
            </Button>
          </li>
        )}
      </ul>
    </section>
  );
}
