import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Step } from './placements-query.ts';

type Hours = Pick<Step, 'daysAWeek' | 'hoursADay'>;
type HoursFieldsProps = {
  hours: Hours;
  /** The fields keep their place where they say nothing: nothing moves when another step is chosen. */
  isOff: boolean;
  onChange: (change: Partial<Hours>) => void;
};

const most = { daysAWeek: 5, hoursADay: 8 } as const;

/** Days a week and hours a day, each said or not. */
export function HoursFields({ hours, isOff, onChange }: HoursFieldsProps) {
  const { t } = useTranslation();
  const id = useId();
  return (['daysAWeek', 'hoursADay'] as const).map((name) => (
    <div key={name}>
      <label htmlFor={`${id}-${name}`}>{t(`placements.steps.${name}`)}</label>
      <select
        id={`${id}-${name}`}
        disabled={isOff}
        value={isOff ? '' : (hours[name] ?? '')}
        onChange={({ target }) => onChange({ [name]: target.value === '' ? null : Number(target.value) })}
      >
        <option value="">{t('placements.steps.notSaid')}</option>
        {Array.from({ length: most[name] }, (_, index) => index + 1).map((count) => (
          <option key={count} value={count}>
            {count}
          </option>
        ))}
      </select>
    </div>
  ));
}
