import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Day } from '../ui/in-sentence.tsx';
import { Mark } from '../ui/mark.tsx';
import type { Step } from './placements-query.ts';
import { StepAround, StepSaid } from './step-said.tsx';
import { useStepName } from './step-words.ts';

const shapes = { happened: 'full', planned: 'half', wished: 'empty' } as const;

type WayProps = {
  steps: Step[];
  /** Seen by its person. */
  isOwn?: boolean;
  heading: 'h2' | 'h3';
  /** What can be done with a step. */
  beneath: (step: Step) => ReactNode;
  /** Stands between the heading and the steps. */
  children?: ReactNode;
};

/** Each step of a placement once, with what is said of it and what can be done; last what did not come about. */
export function Way({ steps, isOwn = false, heading: Heading, beneath, children }: WayProps) {
  const { t } = useTranslation();
  const takenAway = steps.filter(({ state }) => state === 'taken-away');
  return (
    <>
      <Heading>{t('placements.way.heading')}</Heading>
      {children}
      <WayPicture {...{ steps, isOwn, beneath }} />
      {takenAway.length === 0 ? null : (
        <>
          <Heading>{t('placements.way.notOn')}</Heading>
          <ul className="step-rows">
            {takenAway.map((step) => (
              <li key={step.stepId}>
                <StepSaid step={step} isOwn={isOwn} />
                {beneath(step)}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

type WayPictureProps = Required<Pick<WayProps, 'steps' | 'isOwn' | 'beneath'>>;

/**
 * A line with a shape and words for each step. Steps are as far from each other however much time lies between them:
 * there is no pace. What did not come about is not on it.
 */
function WayPicture({ steps, isOwn, beneath }: WayPictureProps) {
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
            <StepAround step={step} isOwn={isOwn} />
            {beneath(step)}
          </div>
        </li>
      ))}
    </ol>
  );
}
