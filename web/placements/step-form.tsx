import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api.ts';
import { inDays } from '../companies/in-days.ts';
import { useWriter } from '../staff/staff-query.ts';
import { SaveForm, WordsField } from '../ui/save-form.tsx';
import { useFields } from '../ui/use-fields.ts';
import { useSentId } from '../ui/use-sent-id.ts';
import { HoursFields } from './hours-fields.tsx';
import { type Placement, rememberPlacement, type Step, seeChange } from './placements-query.ts';
import { hasHours, stepKinds } from './step-words.ts';

const states = ['planned', 'happened', 'taken-away'] as const;
type StepFields = Pick<Step, 'kind' | 'happensOn' | 'daysAWeek' | 'hoursADay' | 'talkOn' | 'words'> & {
  state: (typeof states)[number];
};

const nothingSaid = { daysAWeek: null, hoursADay: null, talkOn: null };

type StepFormProps = {
  placement: Placement;
  step?: Step;
  /** A changed step is kept, and is so now. */
  onKept?: (state: Step['state']) => void;
};

/** Adds a step, or changes one: also a wish of the person, which becomes planned, happened, or nothing. */
export function StepForm({ placement, step, onKept }: StepFormProps) {
  const { t } = useTranslation();
  const id = useId();
  const { placementId, revision } = placement;
  const from = useWriter();
  const [today] = useState(() => inDays(0));
  const saved = step ? fieldsOf(step) : newStep(today);
  const keptAs = { from, name: `step.${placementId}.${step?.stepId ?? 'new'}` };
  const form = useFields(keptAs, saved, { ...saved, ...nothingSaid }, step ? { revision } : { isNew: true });
  const { fields, change, isKept, unsaved, whenArrived } = form;
  const sentId = useSentId(keptAs);
  const keep = useMutation({
    mutationFn: (sent: StepFields) => {
      const { kind, state, ...said } = sent;
      return step
        ? api('PUT /api/placements/:placementId/steps/:stepId', {
            params: { placementId, stepId: step.stepId },
            body: { state, ...said, revision: form.revision },
          })
        : api('POST /api/placements/:placementId/steps', {
            params: { placementId },
            body: {
              stepId: sentId.idOf(sent),
              kind,
              state: state === 'taken-away' ? 'planned' : state,
              ...said,
            },
          });
    },
    onSuccess: (now, sent) => {
      rememberPlacement(now);
      onKept?.(sent.state);
      if (!step) sentId.hasArrived();
    },
    onError: (error) => seeChange(error, placementId),
  });
  return (
    <div className="field-rows">
      <SaveForm
        save={{ ...keep, mutate: () => whenArrived(keep.mutateAsync(fields), fields) }}
        button={t(step ? 'placements.steps.keep' : 'placements.steps.add')}
        saved={keep.isSuccess && isKept ? t('placements.steps.kept') : null}
        unsaved={unsaved}
      >
        {step ? null : (
          <>
            <label htmlFor={`${id}-kind`}>{t('placements.steps.kind')}</label>
            <select
              id={`${id}-kind`}
              value={fields.kind}
              onChange={({ target }) =>
                change({ kind: stepKinds.find((one) => one === target.value) ?? fields.kind })
              }
            >
              {stepKinds.map((one) => (
                <option key={one} value={one}>
                  {t(`placements.kind.${one}`)}
                </option>
              ))}
            </select>
          </>
        )}
        <label htmlFor={`${id}-state`}>{t('placements.steps.state')}</label>
        <select
          id={`${id}-state`}
          value={fields.state}
          onChange={({ target }) =>
            change({ state: states.find((one) => one === target.value) ?? fields.state })
          }
        >
          {states
            .filter((one) => step !== undefined || one !== 'taken-away')
            .map((one) => (
              <option key={one} value={one}>
                {t(`placements.choose.${one}`)}
              </option>
            ))}
        </select>
        <label htmlFor={`${id}-on`}>{t('placements.steps.day')}</label>
        <input
          id={`${id}-on`}
          type="date"
          value={fields.happensOn}
          onChange={({ target }) => change({ happensOn: target.value })}
        />
        {step === undefined || hasHours(step.kind) ? (
          <HoursFields hours={fields} isOff={!hasHours(fields.kind)} onChange={change} />
        ) : null}
        {step === undefined || step.kind === 'pause' ? (
          <>
            <label htmlFor={`${id}-talk`}>{t('placements.steps.talkOn')}</label>
            <input
              id={`${id}-talk`}
              type="date"
              disabled={fields.kind !== 'pause'}
              value={fields.talkOn ?? ''}
              onChange={({ target }) => change({ talkOn: target.value === '' ? null : target.value })}
            />
          </>
        ) : null}
        <WordsField
          label={t('placements.steps.words')}
          hint={t('placements.steps.hint')}
          rows={3}
          words={fields.words}
          onChange={(words) => change({ words })}
        />
      </SaveForm>
    </div>
  );
}

function newStep(happensOn: string): StepFields {
  return { kind: 'visit', state: 'planned', happensOn, ...nothingSaid, words: '' };
}

/** A wish is answered by planning it, unless something else is chosen. */
function fieldsOf({ kind, state, happensOn, daysAWeek, hoursADay, talkOn, words }: Step): StepFields {
  return {
    ...{ kind, happensOn, daysAWeek, hoursADay, talkOn, words },
    state: state === 'wished' ? 'planned' : state,
  };
}
