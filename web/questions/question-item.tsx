import { useMutation } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#server/challenges/challenges.contract.ts';
import type { QuestionForCandidate, QuestionSheet } from '#server/questions/questions.contract.ts';
import { api } from '../api.ts';
import { Button } from '../ui/button.tsx';
import { CodeLines } from '../ui/code-lines.tsx';
import { Mark } from '../ui/mark.tsx';
import { Notice } from '../ui/notice.tsx';
import { queryClient, useOwnWriter } from '../ui/queries.ts';
import { Status } from '../ui/status.tsx';
import { UnsavedLine } from '../ui/unsaved-line.tsx';
import { isWords, useUnsaved } from '../ui/use-unsaved.ts';
import { sheetQuery } from './sheet-query.ts';

type QuestionItemProps = {
  question: QuestionForCandidate;
  submissionId: string;
  number: number;
  language: Language;
  /** Without its challenge the program cannot be run anew. */
  isGone: boolean;
};

/** One question with its place for an answer; once answered, what the program gave and a way to be asked anew. */
export function QuestionItem({ question, submissionId, number, language, isGone }: QuestionItemProps) {
  const { t } = useTranslation();
  const id = useId();
  const keptAs = { from: useOwnWriter(), name: `question.${question.questionId}` };
  const unsaved = useUnsaved(keptAs, '', isWords);
  const { value: typed, write } = unsaved;
  const [isEmpty, setIsEmpty] = useState(false);
  const params = { questionId: question.questionId };
  const keep = (sheet: QuestionSheet) => queryClient.setQueryData(sheetQuery(submissionId).queryKey, sheet);
  const send = useMutation({
    mutationFn: (answer: string) =>
      api('POST /api/questions/:questionId/answer', { params, body: { answer } }),
    onSuccess: (sheet, answer) => {
      // What was sent, not what is in the field by now.
      unsaved.beginAnew(answer);
      keep(sheet);
    },
  });
  // What comes after a while is shown when it is asked for: nothing moves by itself.
  const anew = useMutation({
    mutationFn: () => api('POST /api/questions/:questionId/fresh', { params, body: {} }),
  });
  const show = (sheet: QuestionSheet) => {
    anew.reset();
    keep(sheet);
  };
  const fault = send.error ?? anew.error;
  const isNumber = question.form === 'deciding-line' || question.form === 'times';
  return (
    <li>
      <h3>{t('answers.question', { number })}</h3>
      {question.file === null ? null : <p>{t('answers.file', { file: question.file })}</p>}
      <p>{wordsOf(t, question)}</p>
      <pre className="question-code">
        <code>
          <CodeLines text={question.code} />
        </code>
      </pre>
      <div className="answer-place">
        {question.answer === null ? (
          <form
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              setIsEmpty(typed.trim() === '');
              if (typed.trim() === '') document.getElementById(id)?.focus();
              else if (!send.isPending) send.mutate(typed);
            }}
          >
            <UnsavedLine unsaved={unsaved} />
            <label htmlFor={id}>{t('questions.answer', { number })}</label>
            <p className="quiet" id={`${id}-hint`}>
              {isNumber ? t('questions.number') : t('questions.value', { context: language })}
            </p>
            <div className="answer-line">
              <input
                id={id}
                className="mono"
                type="text"
                maxLength={2_000}
                aria-describedby={`${id}-hint ${id}-says`}
                aria-invalid={isEmpty || send.isError}
                autoCapitalize="off"
                autoCorrect="off"
                autoComplete="off"
                spellCheck={false}
                value={typed}
                onChange={(event) => {
                  write(event.target.value);
                  setIsEmpty(false);
                }}
              />
              <Button type="submit" isBusy={send.isPending}>
                {t('questions.send', { number })}
              </Button>
            </div>
          </form>
        ) : isGone ? null : (
          <Button isBusy={anew.isPending} onClick={() => (anew.data ? show(anew.data) : anew.mutate())}>
            {t(anew.data ? 'questions.show' : 'questions.anew', { number })}
          </Button>
        )}
      </div>
      <div className="said-place" id={`${id}-says`}>
        <Status>
          {question.answer === null ? null : <Answered {...{ question }} />}
          {anew.isPending ? <p>{t('questions.making')}</p> : null}
          {anew.data ? <p>{t('questions.ready')}</p> : null}
          {isEmpty ? <p>{t('questions.empty')}</p> : null}
          {fault && !isEmpty ? <Notice error={fault} isForm /> : null}
        </Status>
      </div>
    </li>
  );
}

function Answered({ question: { answer, gave, isRight } }: { question: QuestionForCandidate }) {
  const { t } = useTranslation();
  return (
    <p>
      <Mark shape={isRight ? 'full' : 'empty'} />
      {t(isRight ? 'questions.same' : 'questions.other', { answer, gave })}
    </p>
  );
}

function wordsOf(t: TFunction, { form, line, part, change }: QuestionForCandidate): string {
  switch (form) {
    case 'gives':
      return t('questions.form.gives');
    case 'deciding-line':
      return line === null ? t('questions.form.returnLine') : t('questions.form.branchLine', { line });
    case 'first-turn':
      return t('questions.form.firstTurn', { line, variable: part });
    case 'bound':
      return t('questions.form.bound', { line, ...change });
    case 'times':
      return t('questions.form.times', { line, part });
  }
}
