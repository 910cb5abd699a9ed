import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Day } from '../ui/in-sentence.tsx';
import { Mark } from '../ui/mark.tsx';
import type { Step } from './placements-query.ts';
import { useStepName } from './step-words.ts';

const shapes = { happened: 'full', planned: 'half', wished: 'empty' } as const;

type WayPictureProps = {
  steps: Step[];
  /** What else there is of a step: what was said, and what can be done. */
  beneath?: (step: Step) => ReactNode;
};

/**
 * The way of a placement, as a line with a shape and words for each step. Steps are as far from each other however much
 * time lies between them: there is no pace. What did not come about is not on it.
 */
export function WayPicture({ steps, beneath }: WayPictureProps) {
  const { t } = useTranslation();
  const nameOf = useStepName();
  const onWay = steps.flatMap((step) => (step.state === 'taken-away' ? [] : [{ step, state: step.state }]));
  if (onWay.length === 0) return <p>{t('placements.way.none')}</p>;
  return (
    <ol className="way-picture">
      {onWay.map(({ step, state }) => (
        <li key={step.stepId}>
          <Mark shape={shapes[state]} />
          <div>
            <strong>{nameOf(step)}</strong>
            <br />
            <Day at={step.happensOn} />, {t(`placements.stepState.${state}`)}
            {beneath?.(step)}
          </div>
        </li>
      ))}
    </ol>
  );
}
