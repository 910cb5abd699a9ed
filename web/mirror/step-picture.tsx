import { useTranslation } from 'react-i18next';
import { useAtLeast } from './step-words.ts';
import type { QuarterSteps } from './steps-query.ts';

/** A bar for each step that five have reached, with its word and number. The table below says the same. */
export function StepPicture({ of: { steps } }: { of: QuarterSteps }) {
  const { t } = useTranslation();
  const atLeastWords = useAtLeast();
  const most = Math.max(...steps.map(({ atLeast }) => atLeast));
  // Nothing to draw: the table says it in words, and five empty boxes would look like fields to fill in.
  if (!steps.some(({ atLeast }) => atLeast > 0)) return null;
  const said = steps.map(({ step, atLeast }) => ({
    step,
    share: atLeast / most,
    name: t(`steps.step.${step}.name`),
    number: atLeastWords(atLeast),
  }));
  const label = said.map(({ name, number }) => t('steps.inPicture', { name, number })).join(' ');
  return (
    <div role="img" aria-label={label} className="step-picture">
      {said.map(({ step, share, name, number }) => (
        <div key={step}>
          <span>{t('steps.inPicture', { name, number })}</span>
          {/* The whole width is an outline; what is filled is the number. Fewer than five is said in words alone. */}
          {share === 0 ? null : (
            <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
              <rect className="bar-room" width="100" height="10" />
              <rect className="bar-filled" width={share * 100} height="10" />
            </svg>
          )}
        </div>
      ))}
    </div>
  );
}
