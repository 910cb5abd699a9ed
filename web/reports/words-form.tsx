import { useMutation } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { WordsForPedagogue } from '#server/reports/report-words.contract.ts';
import { api } from '../api.ts';
import { useWriter } from '../staff/staff-query.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { queryClient } from '../ui/queries.ts';
import { Status } from '../ui/status.tsx';
import { UnsavedLine } from '../ui/unsaved-line.tsx';
import { isWords, useUnsaved } from '../ui/use-unsaved.ts';
import { writtenWordsQuery } from './words-query.ts';

type WordsFormProps = { candidateId: string; name: string; words: WordsForPedagogue };

/** A pedagogue's own words for the report. The person whom it is about sees them first, and chooses. */
export function WordsForm({ candidateId, name, words }: WordsFormProps) {
  const { t } = useTranslation();
  const id = useId();
  // Whose words they are: several meet the same person, perhaps at one computer.
  const from = useWriter();
  const unsaved = useUnsaved({ from, name: `report-words.${candidateId}` }, words.text, isWords);
  const { value: text, write: setText } = unsaved;
  const save = useMutation({
    mutationFn: () =>
      api('PUT /api/candidates/:candidateId/report/words', { params: { candidateId }, body: { text } }),
    onMutate: () => text,
    onSuccess: (saved, _, sent) => {
      queryClient.setQueryData(writtenWordsQuery(candidateId).queryKey, saved);
      // What was written meanwhile stays.
      if (text === sent) setText(saved.text);
      unsaved.hasArrived(text === sent ? saved.text : sent);
    },
  });
  return (
    <form
      className="no-print"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!save.isPending) save.mutate();
      }}
    >
      <h2>{t('report.words.own')}</h2>
      <p>{t('report.words.ownSays', { name })}</p>
      <UnsavedLine unsaved={unsaved} />
      <label htmlFor={`${id}-words`}>{t('report.words.label')}</label>
      <textarea
        id={`${id}-words`}
        rows={3}
        maxLength={longestWords}
        aria-describedby={`${id}-hint`}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <p className="quiet" id={`${id}-hint`}>
        {t('report.words.hint')}
      </p>
      <p className="acts">
        <Button type="submit" isBusy={save.isPending}>
          {t('report.words.hand', { name })}
        </Button>
      </p>
      <div className="said-place">
        <Status>{save.error ? <Notice error={save.error} /> : <p>{t(stateKey(words), { name })}</p>}</Status>
      </div>
    </form>
  );
}

const longestWords = 300;

function stateKey({ text, inReport }: WordsForPedagogue) {
  if (text === '') return 'report.words.about.none';
  if (inReport === null) return 'report.words.about.waits';
  return inReport ? 'report.words.about.in' : 'report.words.about.out';
}
