import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TalkForCandidate } from '#server/talks/talks.contract.ts';
import { api } from '../api.ts';
import { queryClient, useOwnWriter } from '../ui/queries.ts';
import { InReport, SaveForm, WordsField } from '../ui/save-form.tsx';
import { isWords, useUnsaved } from '../ui/use-unsaved.ts';
import { ownTalksQuery } from './talks-query.ts';

/** Whether what was noted may be in the report, and own words about it. Both can be changed for ever. */
export function TalkAnswerForm({ talk }: { talk: TalkForCandidate }) {
  const { t } = useTranslation();
  const { talkId, telling } = talk;
  const [inReport, setInReport] = useState(talk.inReport);
  const from = useOwnWriter();
  const unsaved = useUnsaved({ from, name: `talk-answer.${talkId}` }, talk.answer, isWords);
  const { value: answer, write: setAnswer } = unsaved;
  const save = useMutation({
    mutationFn: () =>
      api('POST /api/talks/:talkId/answer', { params: { talkId }, body: { telling, inReport, answer } }),
    onMutate: () => answer,
    onSuccess: (saved, _, sent) => {
      unsaved.hasArrived(sent);
      queryClient.setQueryData(
        ownTalksQuery.queryKey,
        (known) => known && { talks: known.talks.map((one) => (one.talkId === saved.talkId ? saved : one)) },
      );
    },
  });
  const isSaved = save.isSuccess && talk.inReport === inReport && talk.answer === answer;
  return (
    <SaveForm
      save={save}
      button={t('talks.answer.save')}
      saved={isSaved ? t('talks.answer.saved') : null}
      unsaved={unsaved}
    >
      <InReport
        label={t('talks.answer.inReport')}
        says={t('talks.answer.inReportSays')}
        isIn={inReport}
        onChange={setInReport}
      />
      <WordsField
        label={t('talks.answer.words')}
        hint={t('talks.answer.hint')}
        rows={3}
        words={answer}
        onChange={setAnswer}
      />
    </SaveForm>
  );
}
