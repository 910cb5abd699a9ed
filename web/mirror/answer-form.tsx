import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api.ts';
import { useWriter } from '../staff/staff-query.ts';
import { queryClient } from '../ui/queries.ts';
import { SaveForm, WordsField } from '../ui/save-form.tsx';
import { hasUnsaved } from '../ui/use-unsaved.ts';
import { type Answer, answerIn, mirrorQuery, rememberMirror } from './mirror-query.ts';
import { useGrownFields } from './use-grown-fields.ts';

const choices = ['so', 'partly', 'not-yet', 'unknown', null] as const;

function isAnswer(kept: unknown): kept is Answer {
  const { answer, words, revision } = (kept ?? {}) as Partial<Record<keyof Answer, unknown>>;
  return choices.some((one) => one === answer) && typeof words === 'string' && Number.isInteger(revision);
}

type AnswerFormProps = { halfYear: string; number: number; saved: Answer };

/** The answer of the team to one question: one of a few plain words, and own words. */
export function AnswerForm({ halfYear, number, saved }: AnswerFormProps) {
  const { t } = useTranslation();
  const id = useId();
  const { question } = saved;
  const from = useWriter();
  // Without the half-year: what is not saved when it turns is there in the next.
  const keptAs = { from, name: `mirror.${question}` };
  const [isOpen] = useState(() => hasUnsaved(keptAs));
  const { fields, change, unsaved, isKept, hasArrived, onRefused } = useGrownFields(keptAs, saved, isAnswer);
  const save = useMutation({
    mutationFn: () => {
      const { answer, words, revision } = fields;
      const params = { halfYear, question };
      return api('PUT /api/mirror/:halfYear/answers/:question', {
        params,
        body: { answer, words, revision },
      });
    },
    onMutate: () => fields,
    onSuccess: (mirror, _, sent) => {
      const now = answerIn(mirror, halfYear, question);
      if (now) hasArrived(now, sent);
      rememberMirror(mirror);
    },
    onError: (error) =>
      onRefused(error, async () => answerIn(await queryClient.fetchQuery(mirrorQuery), halfYear, question)),
  });
  return (
    <details className="no-print" open={isOpen}>
      <summary>{t('mirror.answer.open', { number })}</summary>
      <SaveForm
        save={save}
        button={t('mirror.answer.save', { number })}
        saved={save.isSuccess && isKept ? t('mirror.answer.saved') : null}
        unsaved={unsaved}
      >
        <fieldset>
          <legend>{t('mirror.answer.legend')}</legend>
          {choices.map((one) => (
            <label key={one} className="choice">
              <input
                type="radio"
                name={id}
                checked={fields.answer === one}
                onChange={() => change({ answer: one })}
              />
              {t(`mirror.answers.${one ?? 'none'}`)}
            </label>
          ))}
        </fieldset>
        <WordsField
          label={t('mirror.answer.words')}
          hint={t('mirror.hint')}
          rows={4}
          words={fields.words}
          onChange={(words) => change({ words })}
        />
      </SaveForm>
    </details>
  );
}
