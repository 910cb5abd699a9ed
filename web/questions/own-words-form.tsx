import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { QuestionSheet } from '#server/questions/questions.contract.ts';
import { api } from '../api.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { queryClient } from '../ui/queries.ts';
import { Status } from '../ui/status.tsx';
import { sheetQuery } from './sheet-query.ts';

/** The open question, and the choice whether words and answers may be in the report. Both can be changed for ever. */
export function OwnWordsForm({ sheet }: { sheet: QuestionSheet }) {
  const { t } = useTranslation();
  const id = useId();
  const { submissionId } = sheet;
  const [ownWords, setOwnWords] = useState(sheet.ownWords);
  const [inReport, setInReport] = useState(sheet.inReport);
  const save = useMutation({
    mutationFn: () =>
      api('PUT /api/submissions/:submissionId/questions', {
        params: { submissionId },
        body: { ownWords, inReport },
      }),
    onSuccess: (saved) => queryClient.setQueryData(sheetQuery(submissionId).queryKey, saved),
  });
  const isSaved = save.isSuccess && sheet.ownWords === ownWords && sheet.inReport === inReport;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!save.isPending) save.mutate();
      }}
    >
      <h2>{t('questions.open.heading')}</h2>
      <label htmlFor={`${id}-words`}>{t('questions.open.words')}</label>
      <textarea
        id={`${id}-words`}
        rows={4}
        maxLength={2_000}
        aria-describedby={`${id}-hint`}
        value={ownWords}
        onChange={(event) => setOwnWords(event.target.value)}
      />
      <p className="quiet" id={`${id}-hint`}>
        {t('questions.open.hint')}
      </p>
      <label className="choice">
        <input type="checkbox" checked={inReport} onChange={(event) => setInReport(event.target.checked)} />
        {t('questions.open.inReport')}
      </label>
      <p className="quiet">{t('questions.open.inReportSays')}</p>
      <p className="acts">
        <Button type="submit" isBusy={save.isPending}>
          {t('questions.open.save')}
        </Button>
      </p>
      <div className="question-says">
        <Status>
          {isSaved ? <p>{t('questions.open.saved')}</p> : null}
          {save.error ? <Notice error={save.error} isForm /> : null}
        </Status>
      </div>
    </form>
  );
}
