import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api.ts';
import { inDays } from '../companies/in-days.ts';
import { useWriter } from '../staff/staff-query.ts';
import { SaveForm, WordsField } from '../ui/save-form.tsx';
import { useSentId } from '../ui/use-sent-id.ts';
import { useUnsaved } from '../ui/use-unsaved.ts';
import { HoursFields } from './hours-fields.tsx';
import { type Placement, rememberPlacement, type Step, seeChange } from './placements-query.ts';
import { hasHours, stepKinds } from './step-words.ts';

const states = ['planned', 'happened', 'taken-away'] as const;
type StepDraft = Pick<Step, 'kind' | 'happensOn' | 'daysAWeek' | 'hoursADay' | 'talkOn' | 'words'> & {
  state: (typeof states)[number];
};

const isDraft = (kept: unknown): kept is StepDraft =>
  typeof kept === 'object' && kept !== null && 'kind' in kept && 'words' in kept;

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
  const saved = step ? draftOf(step) : emptyDraft(today);
  const keptAs = { from, name: `step.${placementId}.${step?.stepId ?? 'new'}` };
  const unsaved = useUnsaved(keptAs, saved, isDraft);
  const sentId = useSentId(keptAs);
  const { value: draft, write } = unsaved;
  const set = (change: Partial<StepDraft>) => write({ ...draft, ...change });
  const keep = useMutation({
    mutationFn: () => {
      const { kind, state, ...said } = draft;
      return step
        ? api('PUT /api/placements/:placementId/steps/:stepId', {
            params: { placementId, stepId: step.stepId },
            body: { state, ...said, revision },
          })
        : api('POST /api/placements/:placementId/steps', {
            params: { placementId },
            body: {
              stepId: sentId.idOf(draft),
              kind,
              state: state === 'taken-away' ? 'planned' : state,
              ...said,
            },
          });
    },
    onMutate: () => draft,
    onSuccess: (now, _, sent) => {
      rememberPlacement(now);
      onKept?.(sent.state);
      if (step) return unsaved.hasArrived(sent);
      sentId.hasArrived();
      unsaved.beginAnew(sent);
    },
    onError: (error) => seeChange(error, placementId),
  });
  const isKept = keep.isSuccess && (step === undefined || JSON.stringify(draft) === JSON.stringify(saved));
  return (
    <div className="field-rows">
      <SaveForm
        save={keep}
        button={t(step ? 'placements.steps.keep' : 'placements.steps.add')}
        saved={isKept ? t('placements.steps.kept') : null}
        unsaved={unsaved}
      >
        {step ? null : (
          <>
            <label htmlFor={`${id}-kind`}>{t('placements.steps.kind')}</label>
            <select
              id={`${id}-kind`}
              value={draft.kind}
              onChange={({ target }) =>
                set({ kind: stepKinds.find((one) => one === target.value) ?? draft.kind })
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
          value={draft.state}
          onChange={({ target }) => set({ state: states.find((one) => one === target.value) ?? draft.state })}
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
          value={draft.happensOn}
          onChange={({ target }) => set({ happensOn: target.value })}
        />
        {step === undefined || hasHours(step.kind) ? (
          <HoursFields hours={draft} isOff={!hasHours(draft.kind)} onChange={set} />
        ) : null}
        {step === undefined || step.kind === 'pause' ? (
          <>
            <label htmlFor={`${id}-talk`}>{t('placements.steps.talkOn')}</label>
            <input
              id={`${id}-talk`}
              type="date"
              disabled={draft.kind !== 'pause'}
              value={draft.talkOn ?? ''}
              onChange={({ target }) => set({ talkOn: target.value === '' ? null : target.value })}
            />
          </>
        ) : null}
        <WordsField
          label={t('placements.steps.words')}
          hint={t('placements.steps.hint')}
          rows={3}
          words={draft.words}
          onChange={(words) => set({ words })}
        />
      </SaveForm>
    </div>
  );
}

function emptyDraft(happensOn: string): StepDraft {
  const nothing = { daysAWeek: null, hoursADay: null, talkOn: null, words: '' };
  return { kind: 'visit', state: 'planned', happensOn, ...nothing };
}

/** A wish is answered by planning it, unless something else is chosen. */
function draftOf({ kind, state, happensOn, daysAWeek, hoursADay, talkOn, words }: Step): StepDraft {
  return {
    ...{ kind, happensOn, daysAWeek, hoursADay, talkOn, words },
    state: state === 'wished' ? 'planned' : state,
  };
}
