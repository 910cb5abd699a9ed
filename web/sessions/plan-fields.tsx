import { useTranslation } from 'react-i18next';
import type { PlanPart } from '#server/sessions/session-views.contract.ts';
import { Button } from '../ui/button.tsx';

type PlanFieldsProps = {
  /** Of the fields, each followed by the index of its part and its name. */
  id: string;
  plan: PlanPart[];
  onChange: (plan: PlanPart[]) => void;
  /** That a part says nothing of what happens was told. */
  isTold: (index: number) => boolean;
};

/** The parts of the evening, one after the other. */
export function PlanFields({ id, plan, onChange, isTold }: PlanFieldsProps) {
  const { t } = useTranslation();
  const change = (at: number, part: PlanPart) =>
    onChange(plan.map((one, index) => (index === at ? part : one)));
  return (
    <fieldset className="plan-fields">
      <legend>
        <h2>{t('sessions.plan')}</h2>
      </legend>
      <p className="quiet" id={`${id}-plan-hint`}>
        {t('hostSessions.form.planHint')}
      </p>
      <ol>
        {plan.map((part, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a plan is told by its order
          <li key={index}>
            <label htmlFor={`${id}-${index}-at`}>
              {t('hostSessions.form.partAt', { number: index + 1 })}
            </label>
            <input
              id={`${id}-${index}-at`}
              type="time"
              value={part.at ?? ''}
              onChange={({ target }) =>
                change(index, { ...part, at: target.value === '' ? null : target.value })
              }
            />
            <label htmlFor={`${id}-${index}-text`}>
              {t('hostSessions.form.partText', { number: index + 1 })}
            </label>
            <input
              id={`${id}-${index}-text`}
              type="text"
              maxLength={120}
              aria-describedby={`${id}-plan-hint`}
              aria-invalid={isTold(index) && part.text.trim() === ''}
              value={part.text}
              onChange={({ target }) => change(index, { ...part, text: target.value })}
            />
            {isTold(index) ? <p>{t('hostSessions.form.neededHere')}</p> : null}
            <label className="choice">
              <input
                type="checkbox"
                checked={part.isBreak}
                onChange={({ target }) => change(index, { ...part, isBreak: target.checked })}
              />
              {t('hostSessions.form.isBreak')}
            </label>
            <label className="choice">
              <input
                type="checkbox"
                checked={part.isOptional}
                onChange={({ target }) => change(index, { ...part, isOptional: target.checked })}
              />
              {t('hostSessions.form.isOptional')}
            </label>
            <Button onClick={() => onChange(plan.filter((_, at) => at !== index))}>
              {t('hostSessions.form.removePart', { number: index + 1 })}
            </Button>
          </li>
        ))}
      </ol>
      <Button onClick={() => onChange([...plan, { at: null, text: '', isBreak: false, isOptional: false }])}>
        {t('hostSessions.form.addPart')}
      </Button>
    </fieldset>
  );
}
