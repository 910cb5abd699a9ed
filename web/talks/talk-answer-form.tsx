import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TalkForCandidate } from '#server/talks/talks.contract.ts';
import { api } from '../api.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { queryClient } from '../ui/queries.ts';
import { Status } from '../ui/status.tsx';
import { ownTalksQuery } from './talks-query.ts';

/** Whether what was noted may be in the report, and own words about it. Both can be changed for ever. */
export function TalkAnswerForm({ talk }: { talk: TalkForCandidate }) {
  const { t } = useTranslation();
  const id = useId();
  const { talkId, telling } = talk;
  const [inReport, setInReport] = useState(talk.inReport);
  const [answer, setAnswer] = useState(talk.answer);
  const save = useMutation({
    mutationFn: () =>
      api('POST /api/talks/:talkId/answer', { params: { talkId }, body: { telling, inReport, answer } }),
    onSuccess: (saved) =>
      queryClient.setQueryData(
        ownTalksQuery.queryKey,
        (known) => known && { talks: known.talks.map((one) => (one.talkId === saved.talkId ? saved : one)) },
      ),
  });
  const isSaved = save.isSuccess && talk.inReport === inReport && talk.answer === answer;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!save.isPending) save.mutate();
      }}
    >
      <label className="choice">
        <input type="checkbox" checked={inReport} onChange={(event) => setInReport(event.target.checked)} />
        {t('talks.answer.inReport')}
      </label>
      <p className="quiet">{t('talks.answer.inReportSays')}</p>
      <label htmlFor={id}>{t('talks.answer.words')}</label>
      <textarea
        id={id}
        rows={3}
        maxLength={2_000}
        aria-describedby={`${id}-hint`}
        value={answer}
        onChange={(event) => setAnswer(event.target.value)}
      />
      <p className="quiet" id={`${id}-hint`}>
        {t('talks.answer.hint')}
      </p>
      <p className="acts">
        <Button type="submit" isBusy={save.isPending}>
          {t('talks.answer.save')}
        </Button>
      </p>
      <div className="question-says">
        <Status>
          {isSaved ? <p>{t('talks.answer.saved')}</p> : null}
          {save.error ? <Notice error={save.error} isForm /> : null}
        </Status>
      </div>
    </form>
  );
}
