import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReviewForCandidate } from '#server/reviews/reviews.contract.ts';
import { api } from '../api.ts';
import { queryClient, useOwnWriter } from '../ui/queries.ts';
import { SaveForm, WordsField } from '../ui/save-form.tsx';
import { isWords, useUnsaved } from '../ui/use-unsaved.ts';
import { ownReviewsQuery } from './reviews-query.ts';

type AnswerNoteProps = {
  review: Pick<ReviewForCandidate, 'reviewId' | 'state' | 'noteAnswers'>;
  noteId: string;
  /** Which line the note is about, as it is named on the page. */
  place: string;
};

/** Own words under a note, and whether it is kept out of the report. Both can be changed for ever. */
export function AnswerNote({ review, noteId, place }: AnswerNoteProps) {
  const { t } = useTranslation();
  const { reviewId, state, noteAnswers } = review;
  const saved = noteAnswers.find((one) => one.noteId === noteId) ?? { text: '', isHidden: false };
  const from = useOwnWriter();
  const unsaved = useUnsaved({ from, name: `note.${reviewId}.${noteId}` }, saved.text, isWords);
  const { value: text, write: setText } = unsaved;
  // What is said already is in sight from the start.
  const [isOpen] = useState(text !== '' || saved.isHidden);
  const [isHidden, setIsHidden] = useState(saved.isHidden);
  const answer = useMutation({
    mutationFn: () =>
      api('PUT /api/reviews/:reviewId/notes/:noteId', {
        params: { reviewId, noteId },
        body: { text, isHidden },
      }),
    onMutate: () => text,
    onSuccess: (now, _, sent) => {
      unsaved.hasArrived(sent);
      queryClient.setQueryData(ownReviewsQuery.queryKey, now);
    },
  });
  const isSaved = answer.isSuccess && saved.text === text.trim() && saved.isHidden === isHidden;
  return (
    <details open={isOpen}>
      <summary>{t('reviews.answer.open', { place })}</summary>
      <SaveForm
        save={answer}
        button={t('reviews.answer.save')}
        saved={isSaved ? t('reviews.answer.saved') : null}
        unsaved={unsaved}
      >
        <WordsField
          label={t('reviews.answer.words')}
          hint={state === 'ended' ? t('reviews.answer.hintEnded') : t('reviews.answer.hint')}
          rows={2}
          words={text}
          onChange={setText}
        />
        <label className="choice">
          <input type="checkbox" checked={isHidden} onChange={({ target }) => setIsHidden(target.checked)} />
          {t('reviews.answer.hide')}
        </label>
      </SaveForm>
    </details>
  );
}
