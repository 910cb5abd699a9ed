import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReviewForCandidate } from '#server/reviews/reviews.contract.ts';
import { api } from '../api.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { queryClient } from '../ui/queries.ts';
import { Status } from '../ui/status.tsx';
import { ownReviewsQuery } from './reviews-query.ts';

type AnswerNoteProps = {
  reviewId: string;
  noteId: string;
  /** Which line the note is about, as it is named on the page. */
  place: string;
  noteAnswers: ReviewForCandidate['noteAnswers'];
};

/** Own words under a note, and whether it is kept out of the report. Both can be changed for ever. */
export function AnswerNote({ reviewId, noteId, place, noteAnswers }: AnswerNoteProps) {
  const { t } = useTranslation();
  const id = useId();
  const saved = noteAnswers.find((one) => one.noteId === noteId) ?? { text: '', isHidden: false };
  // What is said already is in sight from the start.
  const [isOpen] = useState(saved.text !== '' || saved.isHidden);
  const [text, setText] = useState(saved.text);
  const [isHidden, setIsHidden] = useState(saved.isHidden);
  const answer = useMutation({
    mutationFn: () =>
      api('PUT /api/reviews/:reviewId/notes/:noteId', {
        params: { reviewId, noteId },
        body: { text, isHidden },
      }),
    onSuccess: (now) => queryClient.setQueryData(ownReviewsQuery.queryKey, now),
  });
  const isSaved = answer.isSuccess && saved.text === text.trim() && saved.isHidden === isHidden;
  return (
    <details open={isOpen}>
      <summary>{t('reviews.answer.open', { place })}</summary>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!answer.isPending) answer.mutate();
        }}
      >
        <label htmlFor={id}>{t('reviews.answer.words')}</label>
        <p className="quiet" id={`${id}-hint`}>
          {t('reviews.answer.hint')}
        </p>
        <textarea
          id={id}
          rows={2}
          maxLength={2_000}
          aria-describedby={`${id}-hint`}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <label className="choice">
          <input type="checkbox" checked={isHidden} onChange={({ target }) => setIsHidden(target.checked)} />
          {t('reviews.answer.hide')}
        </label>
        <p className="acts">
          <Button type="submit" isBusy={answer.isPending}>
            {t('reviews.answer.save')}
          </Button>
        </p>
        <div className="review-says">
          <Status>
            {isSaved ? <p>{t('reviews.answer.saved')}</p> : null}
            {answer.isError ? <Notice error={answer.error} isForm /> : null}
          </Status>
        </div>
      </form>
    </details>
  );
}
