import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Times } from './session-times.ts';

type TimesFieldsProps = { times: Times; onChange: (times: Times) => void };

const fields = [
  { name: 'day', type: 'date' },
  { name: 'from', type: 'time' },
  { name: 'to', type: 'time' },
] as const;

export function TimesFields({ times, onChange }: TimesFieldsProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className="times-fields">
      {fields.map(({ name, type }) => (
        <div key={name}>
          <label htmlFor={`${id}-${name}`}>{t(`hostSessions.form.${name}`)}</label>
          <input
            id={`${id}-${name}`}
            type={type}
            value={times[name]}
            onChange={({ target }) => onChange({ ...times, [name]: target.value })}
          />
        </div>
      ))}
    </div>
  );
}
