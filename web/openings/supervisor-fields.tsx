import { useId } from 'react';
import { useTranslation } from 'react-i18next';

export type Supervisor = { name: string; title: string };

type SupervisorFieldsProps = {
  hint: string;
  supervisor: Supervisor;
  onChange: (supervisor: Supervisor) => void;
};

/** Who is there for the person every day, and what they work with. */
export function SupervisorFields({ hint, supervisor, onChange }: SupervisorFieldsProps) {
  const { t } = useTranslation();
  const id = useId();
  const fields = [
    { part: 'name', label: t('openings.form.supervisorName') },
    { part: 'title', label: t('openings.form.supervisorTitle') },
  ] as const;
  return (
    <>
      <p className="quiet" id={`${id}-hint`}>
        {hint}
      </p>
      {fields.map(({ part, label }) => (
        <div key={part}>
          <label htmlFor={`${id}-${part}`}>{label}</label>
          <input
            id={`${id}-${part}`}
            type="text"
            maxLength={100}
            autoComplete="off"
            aria-describedby={`${id}-hint`}
            value={supervisor[part]}
            onChange={({ target }) => onChange({ ...supervisor, [part]: target.value })}
          />
        </div>
      ))}
    </>
  );
}
