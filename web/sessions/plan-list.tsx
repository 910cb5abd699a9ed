import { useTranslation } from 'react-i18next';
import type { PlanPart } from '#server/sessions/session-views.contract.ts';

type PlanListProps = {
  plan: PlanPart[];
  /** Which part is now, or none yet; absent where it is never told, as on paper. */
  now?: number | null;
};

/** The evening's plan. What is now says so in a place that is always kept. */
export function PlanList({ plan, now }: PlanListProps) {
  const { t } = useTranslation();
  return (
    <ol className="plan-list">
      {plan.map(({ at, text, isBreak, isOptional }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a plan is told by its order
        <li key={index} aria-current={index === now ? 'step' : undefined}>
          {now === undefined ? null : (
            <span className="plan-now">{index === now ? t('sessions.now') : ''}</span>
          )}
          <span className="plan-at">{at ?? ''}</span>
          <span>
            {text}
            {isBreak || isOptional ? (
              <span className="quiet plan-remark">
                {[isBreak ? t('sessions.break') : '', isOptional ? t('sessions.optional') : '']
                  .join(' ')
                  .trim()}
              </span>
            ) : null}
          </span>
        </li>
      ))}
    </ol>
  );
}
