import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReviewsForCandidate } from '#server/reviews/reviews.contract.ts';
import { api } from '../api.ts';
import { pathTo } from '../routes.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { queryClient } from '../ui/queries.ts';
import { Status } from '../ui/status.tsx';
import { useLocale } from '../ui/use-locale.ts';
import { ownReviewsQuery } from './reviews-query.ts';

/** Which hand-in, and which reader: what each of them sees is said before. */
export function AskForm({ own: { readers, handIns } }: { own: ReviewsForCandidate }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const id = useId();
  const [chosenWork, setWork] = useState('');
  const [chosenReader, setReader] = useState('');
  const submissionId = chosenWork || (handIns[0]?.submissionId ?? '');
  const staffId = chosenReader || (readers[0]?.staffId ?? '');
  const ask = useMutation({
    mutationFn: () => api('POST /api/reviews', { body: { submissionId, staffId } }),
    onSuccess: (now) => queryClient.setQueryData(ownReviewsQuery.queryKey, now),
  });
  if (readers.length === 0)
    return (
      <p>
        {t('reviews.ask.noReader')} <a href={pathTo('whoSees')}>{t('report.whoSees')}</a>
      </p>
    );
  if (handIns.length === 0) return <p>{t('reviews.ask.noHandIn')}</p>;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!ask.isPending) ask.mutate();
      }}
    >
      <label htmlFor={`${id}-work`}>{t('reviews.ask.which')}</label>
      <select
        className="review-choice"
        id={`${id}-work`}
        value={submissionId}
        onChange={({ target }) => setWork(target.value)}
      >
        {handIns.map((one) => (
          <option key={one.submissionId} value={one.submissionId}>
            {t('reviews.of', { title: one.title[locale], language: t(`common.language.${one.language}`) })}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-who`}>{t('reviews.ask.who')}</label>
      <select
        className="review-choice"
        id={`${id}-who`}
        value={staffId}
        onChange={({ target }) => setReader(target.value)}
      >
        {readers.map((reader) => (
          <option key={reader.staffId} value={reader.staffId}>
            {reader.name ?? t('reviews.unnamed')}
          </option>
        ))}
      </select>
      <p className="quiet">{t('reviews.ask.before')}</p>
      <p className="acts">
        <Button type="submit" isBusy={ask.isPending}>
          {t('reviews.ask.act')}
        </Button>
      </p>
      <div className="review-says says-beside">
        <Status>
          {ask.isSuccess ? <p>{t('reviews.ask.done')}</p> : null}
          {ask.isError ? <Notice error={ask.error} /> : null}
        </Status>
      </div>
    </form>
  );
}
