import { useTranslation } from 'react-i18next';
import { Day } from '../ui/in-sentence.tsx';
import { Mark } from '../ui/mark.tsx';
import type { Step } from './placements-query.ts';
import { useStepName } from './step-words.ts';

const shapes = { happened: 'full', planned: 'half', wished: 'empty' } as const;

/**
 * The way of a placement, as a line with a shape and words for each step. Steps are as far from each other however much
 * time lies between them: there is no pace. What did not come about is not on it.
 */
export function WayPicture({ steps }: { steps: Step[] }) {
  const { t } = useTranslation();
  const nameOf = useStepName();
  const onWay = steps.flatMap(({ state, ...step }) => (state === 'taken-away' ? [] : [{ ...step, state }]));
  if (onWay.length === 0) return <p>{t('placements.way.none')}</p>;
  return (
    <ol className="way-picture">
      {onWay.map((step) => (
        <li key={step.stepId}>
          <Mark shape={shapes[step.state]} />
          <span>
            <strong>{nameOf(step)}</strong>
            <br />
            <Day at={step.happensOn} />, {t(`placements.stepState.${step.state}`)}
          </span>
        </li>
      ))}
    </ol>
  );
}
