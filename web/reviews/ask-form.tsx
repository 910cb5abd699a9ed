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
import { ownReviewsQuery } from './reviews-query.ts';
import { useSubjectName } from './use-subject-name.ts';

/** Which hand-in or own work, and which reader: what each of them sees is said before. */
export function AskForm({ own: { readers, handIns, works } }: { own: ReviewsForCandidate }) {
  const { t } = useTranslation();
  const subjectName = useSubjectName();
  const id = useId();
  const [chosenWork, setWork] = useState('');
  const [chosenReader, setReader] = useState('');
  const choices = [
    {
      form: 'hand-in' as const,
      all: handIns.map(({ submissionId, ...of }) => ({
        id: submissionId,
        name: subjectName({ form: 'hand-in', ...of }),
      })),
    },
    {
      form: 'work' as const,
      all: works.map(({ workId, ...of }) => ({ id: workId, name: subjectName({ form: 'work', ...of }) })),
    },
  ].filter(({ all }) => all.length > 0);
  const chosen = chosenWork || (choices[0]?.all[0]?.id ?? '');
  const staffId = chosenReader || (readers[0]?.staffId ?? '');
  const ask = useMutation({
    mutationFn: () =>
      works.some(({ workId }) => workId === chosen)
        ? api('POST /api/works/:workId/reviews', { params: { workId: chosen }, body: { staffId } })
        : api('POST /api/reviews', { body: { submissionId: chosen, staffId } }),
    onSuccess: (now) => queryClient.setQueryData(ownReviewsQuery.queryKey, now),
  });
  if (readers.length === 0)
    return (
      <p>
        {t('reviews.ask.noReader')} <a href={pathTo('whoSees')}>{t('consents.heading')}</a>.
      </p>
    );
  if (choices.length === 0) return <p>{t('reviews.ask.noHandIn')}</p>;
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
        value={chosen}
        onChange={({ target }) => setWork(target.value)}
      >
        {choices.map(({ form, all }) => (
          <optgroup key={form} label={t(`reviews.ask.of.${form}`)}>
            {all.map(({ id: value, name }) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </optgroup>
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
      <div className="said-place says-beside">
        <Status>
          {ask.isSuccess ? <p>{t('reviews.ask.done')}</p> : null}
          {ask.isError ? <Notice error={ask.error} /> : null}
        </Status>
        {works.length === 0 ? null : <p className="quiet until-said">{t('reviews.ask.beforeWork')}</p>}
      </div>
    </form>
  );
}
