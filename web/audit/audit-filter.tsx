import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AuditFilter } from '#server/audit/audit.contract.ts';
import { Button } from '../ui/button.tsx';
import { useAuditWords } from './audit-words.ts';

type AuditFilterFormProps = {
  acts: readonly string[];
  roles: readonly string[];
  isBusy: boolean;
  onChoose: (filter: AuditFilter) => void;
};

/** Which entries are shown: by act, role and days. */
export function AuditFilterForm({ acts, roles, isBusy, onChoose }: AuditFilterFormProps) {
  const { t } = useTranslation();
  const words = useAuditWords();
  const id = useId();
  const [chosen, setChosen] = useState({ act: '', role: '', from: '', to: '' });
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    onChoose(Object.fromEntries(Object.entries(chosen).filter(([, value]) => value !== '')));
  };
  const choice = (name: 'act' | 'role', options: readonly string[]) => (
    <p>
      <label htmlFor={`${id}-${name}`}>{t(`audit.filter.${name}`)}</label>
      <select
        id={`${id}-${name}`}
        value={chosen[name]}
        onChange={({ target }) => setChosen({ ...chosen, [name]: target.value })}
      >
        <option value="">{t('audit.filter.all')}</option>
        {options.map((option) => (
          <option key={option} value={option}>
            {words[name](option)}
          </option>
        ))}
      </select>
    </p>
  );
  const day = (name: 'from' | 'to') => (
    <p>
      <label htmlFor={`${id}-${name}`}>{t(`audit.filter.${name}`)}</label>
      <input
        id={`${id}-${name}`}
        type="date"
        value={chosen[name]}
        onChange={({ target }) => setChosen({ ...chosen, [name]: target.value })}
      />
    </p>
  );
  return (
    <form className="audit-filter" onSubmit={onSubmit}>
      {choice('act', acts)}
      {choice('role', roles)}
      {day('from')}
      {day('to')}
      <p className="acts">
        <Button type="submit" isBusy={isBusy}>
          {t('audit.filter.show')}
        </Button>
      </p>
    </form>
  );
}
