import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Status } from '../ui/status.tsx';
import { UnsavedLine } from '../ui/unsaved-line.tsx';
import { isWords, type KeptAs, useUnsaved, whenArrived } from '../ui/use-unsaved.ts';

type Given = { answer: 'yes' | 'no'; words: string };
type AnswerFormProps = {
  /** Whose answer: the person writes their own, a matcher notes the company's. */
  of: 'person' | 'company';
  /** What is not saved yet is kept under this on the device: nobody else's words have it. */
  keptAs: KeptAs;
  answer: 'yes' | 'no' | null;
  words: string;
  isNext?: boolean;
  saving: {
    mutateAsync: (given: Given) => Promise<unknown>;
    isPending: boolean;
    isSuccess: boolean;
    isError: boolean;
    error: unknown;
  };
};

/** Yes or no, with an own reason or none. It can be changed. */
export function AnswerForm({ of, keptAs, answer, words, isNext = false, saving }: AnswerFormProps) {
  const { t } = useTranslation();
  const id = useId();
  const [chosen, setChosen] = useState(answer);
  const unsaved = useUnsaved(keptAs, words, isWords);
  const { value: written, write } = unsaved;
  const [isLacking, setIsLacking] = useState(false);
  const isKept = saving.isSuccess && chosen === answer && written.trim() === words;
  return (
    <form
      className="field-rows"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (saving.isPending) return;
        setIsLacking(chosen === null);
        if (chosen === null) return;
        const given = { answer: chosen, words: written.trim() };
        whenArrived(saving.mutateAsync(given), () => unsaved.hasArrived(written));
      }}
    >
      <UnsavedLine unsaved={unsaved} />
      <fieldset>
        <legend>{t(`proposals.answer.${of}.legend`)}</legend>
        {(['yes', 'no'] as const).map((one) => (
          <label key={one} className="choice">
            <input type="radio" name={id} checked={chosen === one} onChange={() => setChosen(one)} />
            {t(`proposals.answer.${of}.${one}`)}
          </label>
        ))}
      </fieldset>
      <label htmlFor={`${id}-words`}>{t(`proposals.answer.${of}.words`)}</label>
      <p className="quiet" id={`${id}-hint`}>
        {of === 'person' ? t('proposals.answer.person.hint') : t('proposals.answer.company.hint')}
      </p>
      <textarea
        id={`${id}-words`}
        rows={3}
        maxLength={500}
        aria-describedby={`${id}-hint`}
        value={written}
        onChange={({ target }) => write(target.value)}
      />
      <p className="acts">
        <Button type="submit" isNext={isNext} isBusy={saving.isPending}>
          {t(`proposals.answer.${of}.keep`)}
        </Button>
      </p>
      <div className="said-place says-beside">
        <Status>
          {isLacking && chosen === null ? <p>{t('proposals.answer.lacking')}</p> : null}
          {isKept ? <p>{t('proposals.answer.kept')}</p> : null}
          {saving.isError ? <Notice error={saving.error} isForm /> : null}
        </Status>
        <p className="quiet until-said">{t('common.saidWhenSaved')}</p>
      </div>
    </form>
  );
}
