import type { UseMutationResult } from '@tanstack/react-query';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';
import { Status } from './status.tsx';
import { UnsavedLine } from './unsaved-line.tsx';

type SaveFormProps = {
  save: Pick<UseMutationResult<unknown, Error, void>, 'mutate' | 'isPending' | 'error'>;
  button: string;
  /** Said once it is saved as it stands; null until then. */
  saved: string | null;
  /** What was not saved the last time. */
  unsaved: Parameters<typeof UnsavedLine>[0]['unsaved'];
  children: ReactNode;
};

/** Fields that are saved together by one button. What is said of it has a place that is kept. */
export function SaveForm({ save, button, saved, unsaved, children }: SaveFormProps) {
  const { t } = useTranslation();
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!save.isPending) save.mutate();
      }}
    >
      <UnsavedLine unsaved={unsaved} />
      {children}
      <p className="acts">
        <Button type="submit" isBusy={save.isPending}>
          {button}
        </Button>
      </p>
      <div className="said-place says-beside">
        <Status>
          {saved === null ? null : <p>{saved}</p>}
          {save.error ? <Notice error={save.error} /> : null}
        </Status>
        <p className="quiet until-said">{t('common.saidWhenSaved')}</p>
      </div>
    </form>
  );
}

type WordsFieldProps = {
  label: string;
  hint: string;
  rows: number;
  words: string;
  onChange: (words: string) => void;
};

/** Own words, with what to know about them below. */
export function WordsField({ label, hint, rows, words, onChange }: WordsFieldProps) {
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={rows}
        maxLength={2_000}
        aria-describedby={`${id}-hint`}
        value={words}
        onChange={(event) => onChange(event.target.value)}
      />
      <p className="quiet" id={`${id}-hint`}>
        {hint}
      </p>
    </>
  );
}

type InReportProps = { label: string; says: string; isIn: boolean; onChange: (isIn: boolean) => void };

/** Whether it may be in the report. */
export function InReport({ label, says, isIn, onChange }: InReportProps) {
  return (
    <>
      <label className="choice">
        <input type="checkbox" checked={isIn} onChange={(event) => onChange(event.target.checked)} />
        {label}
      </label>
      <p className="quiet">{says}</p>
    </>
  );
}
