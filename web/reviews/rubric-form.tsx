import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReviewForReader } from '#server/reviews/reviews.contract.ts';
import { api } from '../api.ts';
import { useWriter } from '../staff/staff-query.ts';
import { Button } from '../ui/button.tsx';
import { GrowingLine } from '../ui/growing-line.tsx';
import { ProofNotice } from '../ui/proof-notice.tsx';
import { queryClient } from '../ui/queries.ts';
import { Status } from '../ui/status.tsx';
import { UnsavedLine } from '../ui/unsaved-line.tsx';
import { useUnsaved } from '../ui/use-unsaved.ts';
import { rubricQuery } from './reviews-query.ts';

type Rubric = ReviewForReader['rubric'];
type Word = Rubric['words'][number];

/** The server takes two to eight. */
const most = 8;
const fields = (['sv', 'en'] as const).flatMap((locale) =>
  (['name', 'means'] as const).map((part) => ({ locale, part, maxLength: part === 'name' ? 60 : 300 })),
);

function isRubric(kept: unknown): kept is Rubric {
  const { version, words } = (kept ?? {}) as Partial<Record<keyof Rubric, unknown>>;
  const isWord = (one: unknown) =>
    typeof (one as { wordId?: unknown } | null)?.wordId === 'string' &&
    fields.every(({ part, locale }) => typeof textIn(one, part, locale) === 'string');
  return Number.isInteger(version) && Array.isArray(words) && words.every(isWord);
}

function textIn(word: unknown, part: string, locale: string): unknown {
  return (word as Record<string, Record<string, unknown> | undefined> | null)?.[part]?.[locale];
}

export function RubricForm({ rubric }: { rubric: Rubric }) {
  const { t } = useTranslation();
  const id = useId();
  const from = useWriter();
  // With the version that they grew from: two owners do not write over one another, nor meet each other's words.
  const unsaved = useUnsaved<Rubric>({ from, name: 'rubric' }, rubric, isRubric);
  const { words } = unsaved.value;
  const setWords = (next: Word[]) => unsaved.write({ ...unsaved.value, words: next });
  const [isLacking, setIsLacking] = useState(false);
  const lacks = words.some((word) => fields.some(({ part, locale }) => word[part][locale].trim() === ''));
  const keep = useMutation({
    mutationFn: (now: Rubric) => api('PUT /api/rubric', { body: now }),
    onSuccess: (now, sent) => {
      // What was written meanwhile grows from the version that there is now.
      unsaved.write({ ...now, words: words === sent.words ? now.words : words });
      unsaved.hasArrived(now);
      queryClient.setQueryData(rubricQuery.queryKey, now);
    },
  });
  const write = (wordId: string, { part, locale }: (typeof fields)[number], text: string) =>
    setWords(
      words.map((one) =>
        one.wordId === wordId ? { ...one, [part]: { ...one[part], [locale]: text } } : one,
      ),
    );
  const add = () => {
    const wordId = `word-${crypto.randomUUID().slice(0, 8)}`;
    setWords([...words, { wordId, name: { sv: '', en: '' }, means: { sv: '', en: '' } }]);
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (keep.isPending) return;
        setIsLacking(lacks);
        if (!lacks) keep.mutate(unsaved.value);
      }}
    >
      <UnsavedLine unsaved={unsaved} />
      <p className="quiet" id={`${id}-hint`}>
        {t('rubric.hint')}
      </p>
      <ol className="review-rows">
        {words.map((word, index) => (
          <li key={word.wordId}>
            <fieldset className="review-skill">
              <legend>{t('rubric.word', { number: index + 1 })}</legend>
              {fields.map((field) => {
                const fieldId = `${id}-${word.wordId}-${field.locale}-${field.part}`;
                return (
                  <div key={fieldId}>
                    <label htmlFor={fieldId}>{t(`rubric.${field.part}.${field.locale}`)}</label>
                    <GrowingLine
                      id={fieldId}
                      lang={field.locale}
                      maxLength={field.maxLength}
                      describedBy={`${id}-hint`}
                      value={word[field.part][field.locale]}
                      onChange={(text) => write(word.wordId, field, text)}
                    />
                  </div>
                );
              })}
              {words.length > 2 ? (
                <p className="acts">
                  <Button onClick={() => setWords(words.filter(({ wordId }) => wordId !== word.wordId))}>
                    {t('rubric.remove', { number: index + 1 })}
                  </Button>
                </p>
              ) : null}
            </fieldset>
          </li>
        ))}
      </ol>
      <p className="acts">
        <Button type="submit" isBusy={keep.isPending}>
          {t('rubric.keep')}
        </Button>
        {words.length < most ? <Button onClick={add}>{t('rubric.add')}</Button> : null}
      </p>
      <div className="said-place says-beside">
        <Status>
          {isLacking && lacks ? <p>{t('rubric.lacking')}</p> : null}
          {keep.isSuccess && keep.data.words === words ? <p>{t('rubric.saved')}</p> : null}
          {keep.isError ? (
            <ProofNotice error={keep.error} onProved={() => keep.mutate(unsaved.value)} />
          ) : null}
        </Status>
        <p className="quiet until-said">{t('common.saidWhenSaved')}</p>
      </div>
    </form>
  );
}
