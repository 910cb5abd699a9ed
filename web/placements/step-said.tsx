import { useTranslation } from 'react-i18next';
import { Day, DayIn } from '../ui/in-sentence.tsx';
import type { PlacementTalk, Step } from './placements-query.ts';
import { useStepName } from './step-words.ts';

/** A step with its day and state, what staff wrote, and what the person says of it: apart, and both named. */
export function StepSaid({ step, isOwn = false }: { step: Step; isOwn?: boolean }) {
  const { t } = useTranslation();
  const nameOf = useStepName();
  const { state, happensOn } = step;
  return (
    <>
      <p>
        <strong>{nameOf(step)}</strong>, <Day at={happensOn} />, {t(`placements.stepState.${state}`)}.
      </p>
      <StepAround step={step} isOwn={isOwn} />
    </>
  );
}

/** What is written of a step, and when one talks again. */
export function StepAround({ step, isOwn = false }: { step: Step; isOwn?: boolean }) {
  const { t } = useTranslation();
  const { talkOn } = step;
  return (
    <>
      {talkOn === null ? null : (
        <p>
          <DayIn sentence={(day) => t('placements.talkAgain', { day })} at={talkOn} />
        </p>
      )}
      <Words of={step} isOwn={isOwn} />
    </>
  );
}

/** A talk, likewise. */
export function TalkSaid({ talk, isOwn = false }: { talk: PlacementTalk; isOwn?: boolean }) {
  const { t } = useTranslation();
  const { talkedOn, who } = talk;
  return (
    <>
      <p>
        <strong>
          <Day at={talkedOn} />
        </strong>
        {who === '' ? '' : `. ${t('placements.talks.with', { who })}`}
      </p>
      <Words of={talk} isOwn={isOwn} />
    </>
  );
}

type WordsProps = { of: Pick<Step, 'words' | 'ownWords' | 'writer'>; isOwn: boolean };

function Words({ of: { words, ownWords, writer }, isOwn }: WordsProps) {
  const { t } = useTranslation();
  return (
    <>
      {words === '' ? null : (
        <p className="own-lines">
          {t('placements.staffWords', { name: writer ?? t('placements.staff'), words })}
        </p>
      )}
      {ownWords === '' ? null : (
        <p className="own-words own-lines">
          {t(isOwn ? 'placements.myWords' : 'placements.personWords', { words: ownWords })}
        </p>
      )}
    </>
  );
}
