import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { QuestionSheet } from '#server/questions/questions.contract.ts';
import { api } from '../api.ts';
import { queryClient, useOwnWriter } from '../ui/queries.ts';
import { InReport, SaveForm, WordsField } from '../ui/save-form.tsx';
import { isWords, useUnsaved } from '../ui/use-unsaved.ts';
import { sheetQuery } from './sheet-query.ts';

/** The open question, and the choice whether words and answers may be in the report. Both can be changed for ever. */
export function OwnWordsForm({ sheet }: { sheet: QuestionSheet }) {
  const { t } = useTranslation();
  const { submissionId } = sheet;
  const from = useOwnWriter();
  const unsaved = useUnsaved({ from, name: `own-words.${submissionId}` }, sheet.ownWords, isWords);
  const { value: ownWords, write: setOwnWords } = unsaved;
  const [inReport, setInReport] = useState(sheet.inReport);
  const save = useMutation({
    mutationFn: () =>
      api('PUT /api/submissions/:submissionId/questions', {
        params: { submissionId },
        body: { ownWords, inReport },
      }),
    onMutate: () => ownWords,
    onSuccess: (saved, _, sent) => {
      unsaved.hasArrived(sent);
      queryClient.setQueryData(sheetQuery(submissionId).queryKey, saved);
    },
  });
  const isSaved = save.isSuccess && sheet.ownWords === ownWords && sheet.inReport === inReport;
  return (
    <SaveForm
      save={save}
      button={t('questions.open.save')}
      saved={isSaved ? t('questions.open.saved') : null}
      unsaved={unsaved}
    >
      <h2>{t('questions.open.heading')}</h2>
      <WordsField
        label={t('questions.open.words')}
        hint={t('questions.open.hint')}
        rows={4}
        words={ownWords}
        onChange={setOwnWords}
      />
      <InReport
        label={t('questions.open.inReport')}
        says={t('questions.open.inReportSays')}
        isIn={inReport}
        onChange={setInReport}
      />
    </SaveForm>
  );
}
