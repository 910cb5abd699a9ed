import { useTranslation } from 'react-i18next';
import type { PlanPart } from '#server/sessions/session-views.contract.ts';

type PlanListProps = { plan: PlanPart[]; now?: number | null };

/** The evening's plan. What is now says so in a place that is always kept. */
export function PlanList({ plan, now = null }: PlanListProps) {
  const { t } = useTranslation();
  return (
    <ol className="plan-list">
      {plan.map(({ at, text, isBreak, isOptional }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a plan is told by its order
        <li key={index} aria-current={index === now ? 'step' : undefined}>
          <span className="plan-now">{index === now ? t('sessions.now') : ''}</span>
          <span className="plan-at">{at ?? ''}</span>
          <span>
            {isBreak ? t('sessions.break', { text }) : text}
            {isOptional ? <span className="quiet"> {t('sessions.optional')}</span> : null}
          </span>
        </li>
      ))}
    </ol>
  );
}
