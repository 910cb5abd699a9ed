import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AuditFilter } from '#server/audit/audit.contract.ts';
import { Button } from '../ui/button.tsx';
import { useAuditWords } from './audit-words.ts';

type AuditFilterFormProps = {
  acts: readonly string[];
  roles: readonly string[];
  staff: readonly { key: string; name: string }[];
  isBusy: boolean;
  onChoose: (filter: AuditFilter) => void;
};

/** Which entries are shown: by act, role, member of staff and days. */
export function AuditFilterForm({ acts, roles, staff, isBusy, onChoose }: AuditFilterFormProps) {
  const { t } = useTranslation();
  const words = useAuditWords();
  const id = useId();
  const [chosen, setChosen] = useState({ act: '', role: '', who: '', from: '', to: '' });
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    onChoose(Object.fromEntries(Object.entries(chosen).filter(([, value]) => value !== '')));
  };
  const choice = (name: 'act' | 'role' | 'who', options: readonly { value: string; says: string }[]) => (
    <p>
      <label htmlFor={`${id}-${name}`}>{t(`audit.filter.${name}`)}</label>
      <select
        id={`${id}-${name}`}
        value={chosen[name]}
        onChange={({ target }) => setChosen({ ...chosen, [name]: target.value })}
      >
        <option value="">{t('audit.filter.all')}</option>
        {options.map(({ value, says }) => (
          <option key={value} value={value}>
            {says}
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
      {choice(
        'act',
        acts.map((value) => ({ value, says: words.act(value) })),
      )}
      {choice(
        'role',
        roles.map((value) => ({ value, says: words.role(value) })),
      )}
      {choice(
        'who',
        staff.map(({ key, name }) => ({ value: key, says: name })),
      )}
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
