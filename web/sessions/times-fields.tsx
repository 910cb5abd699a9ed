import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type Times, timeNames } from './session-times.ts';

type TimesFieldsProps = {
  times: Times;
  onChange: (times: Times) => void;
  /** Of the fields, each followed by its name. */
  id?: string;
  /** What says which fields are needed. */
  describedBy?: string;
  /** After a press: what is missing says so. */
  isTold?: boolean;
};

export function TimesFields({ times, onChange, id, describedBy, isTold = false }: TimesFieldsProps) {
  const { t } = useTranslation();
  const own = useId();
  return (
    <div className="times-fields">
      {timeNames.map((name) => (
        <div key={name}>
          <label htmlFor={`${id ?? own}-${name}`}>{t(`hostSessions.form.${name}`)}</label>
          <input
            id={`${id ?? own}-${name}`}
            type={name === 'day' ? 'date' : 'time'}
            required
            aria-describedby={describedBy}
            aria-invalid={isTold && times[name] === ''}
            value={times[name]}
            onChange={({ target }) => onChange({ ...times, [name]: target.value })}
          />
        </div>
      ))}
    </div>
  );
}
