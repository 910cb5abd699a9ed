import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Status } from '../ui/status.tsx';
import { UnsavedLine } from '../ui/unsaved-line.tsx';
import { useFields } from '../ui/use-fields.ts';
import type { KeptAs } from '../ui/use-unsaved.ts';
import type { Company } from './companies-query.ts';
import { standings } from './company-words.ts';

type CompanyFields = Pick<Company, 'name' | 'place' | 'field' | 'standing' | 'nextStep' | 'nextStepOn'>;

/** `revision`: which the fields grew from. */
export type CompanyToSave = { fields: CompanyFields; revision: number };

type CompanyFormProps = {
  keptAs: KeptAs;
  written: CompanyFields;
  /** Of what is written. Undefined: it is a new one. */
  revision?: number | undefined;
  /** What the button does. */
  act: string;
  isNext?: boolean;
  saving: {
    mutateAsync: (sent: CompanyToSave) => Promise<unknown>;
    isPending: boolean;
    isSuccess: boolean;
    error: unknown;
  };
};

const lines = [
  { name: 'name', max: 100 },
  { name: 'place', max: 120 },
  { name: 'field', max: 120 },
  { name: 'nextStep', max: 300 },
] as const;

/** A company, where the talk with it stands, and what comes next. */
export function CompanyForm({ keptAs, written, revision, act, isNext = false, saving }: CompanyFormProps) {
  const { t } = useTranslation();
  const id = useId();
  const form = useFields(keptAs, written, { ...written, nextStepOn: null }, { revision, isNew: !revision });
  const { fields, change, isKept, unsaved, whenArrived } = form;
  const [isLacking, setIsLacking] = useState(false);
  const lacks = fields.name.trim() === '';
  return (
    <form
      className="field-rows"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (saving.isPending) return;
        setIsLacking(lacks);
        if (!lacks) whenArrived(saving.mutateAsync({ fields, revision: form.revision }), fields);
      }}
    >
      <UnsavedLine unsaved={unsaved} />
      <p className="quiet" id={`${id}-hint`}>
        {t('companies.form.hint')}
      </p>
      {lines.map(({ name, max }) => (
        <div key={name}>
          <label htmlFor={`${id}-${name}`}>{t(`companies.form.${name}`)}</label>
          <input
            id={`${id}-${name}`}
            type="text"
            maxLength={max}
            autoComplete="off"
            aria-describedby={`${id}-hint`}
            value={fields[name]}
            onChange={({ target }) => change({ [name]: target.value })}
          />
        </div>
      ))}
      <label htmlFor={`${id}-on`}>{t('companies.form.nextStepOn')}</label>
      <input
        id={`${id}-on`}
        type="date"
        value={fields.nextStepOn ?? ''}
        onChange={({ target }) => change({ nextStepOn: target.value === '' ? null : target.value })}
      />
      <label htmlFor={`${id}-standing`}>{t('companies.form.standing')}</label>
      <select
        id={`${id}-standing`}
        value={fields.standing}
        onChange={({ target }) => {
          const standing = standings.find((one) => one === target.value);
          if (standing) change({ standing });
        }}
      >
        {standings.map((one) => (
          <option key={one} value={one}>
            {t(`companies.standing.${one}`)}
          </option>
        ))}
      </select>
      <p className="acts">
        <Button type="submit" isNext={isNext} isBusy={saving.isPending}>
          {act}
        </Button>
      </p>
      <div className="said-place says-beside">
        <Status>
          {isLacking && lacks ? <p>{t('companies.form.lacking')}</p> : null}
          {saving.error ? <Notice error={saving.error} isForm /> : null}
          {saving.isSuccess && isKept ? <p>{t('companies.form.kept')}</p> : null}
        </Status>
        {revision === undefined ? null : <p className="quiet until-said">{t('common.saidWhenSaved')}</p>}
      </div>
    </form>
  );
}
