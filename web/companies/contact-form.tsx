import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Status } from '../ui/status.tsx';
import { UnsavedLine } from '../ui/unsaved-line.tsx';
import { useFields } from '../ui/use-fields.ts';
import type { KeptAs } from '../ui/use-unsaved.ts';
import type { Company } from './companies-query.ts';
import { bestWays } from './company-words.ts';

export type ContactFields = Omit<Company['contacts'][number], 'contactId'>;

type ContactFormProps = {
  keptAs: KeptAs;
  /** With nobody in it, it is empty again when it is kept: for the next one. */
  written: ContactFields;
  act: string;
  saving: {
    mutateAsync: (fields: ContactFields) => Promise<unknown>;
    isPending: boolean;
    isSuccess: boolean;
    error: unknown;
  };
};

const lines = [
  { name: 'name', max: 100 },
  { name: 'title', max: 100 },
  { name: 'email', max: 200 },
  { name: 'phone', max: 30 },
] as const;

/** The same forms as the contract has, so that the field itself says what is missing. */
const emailForm = /^([^\s@]{1,100}@[^\s@]{1,100})?$/;
const phoneForm = /^[0-9+() -]{0,30}$/;

/** Somebody's work address and number at a company. */
export function ContactForm({ keptAs, written, act, saving }: ContactFormProps) {
  const { t } = useTranslation();
  const id = useId();
  const { fields, change, isKept, unsaved, whenArrived } = useFields(keptAs, written, written);
  const [isAsked, setIsAsked] = useState(false);
  const trimmed = { ...fields, email: fields.email.trim(), phone: fields.phone.trim() };
  const lacking =
    fields.name.trim() === ''
      ? 'name'
      : !emailForm.test(trimmed.email)
        ? 'email'
        : !phoneForm.test(trimmed.phone)
          ? 'phone'
          : null;
  return (
    <form
      className="field-rows"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (saving.isPending) return;
        setIsAsked(lacking !== null);
        if (lacking === null) whenArrived(saving.mutateAsync(trimmed), fields);
      }}
    >
      <UnsavedLine unsaved={unsaved} />
      <p className="quiet" id={`${id}-hint`}>
        {t('companies.contacts.hint')}
      </p>
      {lines.map(({ name, max }) => (
        <div key={name}>
          <label htmlFor={`${id}-${name}`}>{t(`companies.contacts.${name}`)}</label>
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
      <label htmlFor={`${id}-way`}>{t('companies.contacts.bestWay')}</label>
      <select
        id={`${id}-way`}
        value={fields.bestWay}
        onChange={({ target }) => {
          const bestWay = bestWays.find((one) => one === target.value);
          if (bestWay) change({ bestWay });
        }}
      >
        {bestWays.map((one) => (
          <option key={one} value={one}>
            {t(`companies.bestWay.${one}`)}
          </option>
        ))}
      </select>
      <p className="acts">
        <Button type="submit" isBusy={saving.isPending}>
          {act}
        </Button>
      </p>
      <div className="said-place says-beside">
        <Status>
          {isAsked && lacking !== null ? <p>{t(`companies.contacts.lacking.${lacking}`)}</p> : null}
          {saving.isSuccess && isKept ? <p>{t('companies.contacts.kept')}</p> : null}
          {saving.error ? <Notice error={saving.error} isForm /> : null}
        </Status>
        <p className="quiet until-said">{t('common.saidWhenSaved')}</p>
      </div>
    </form>
  );
}
