import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ReviewForCandidate, ReviewsForCandidate } from '#server/reviews/reviews.contract.ts';
import { api } from '../api.ts';
import { pathTo } from '../routes.ts';
import { Button } from '../ui/button.tsx';
import { DayIn } from '../ui/in-sentence.tsx';
import { Notice } from '../ui/notice.tsx';
import { queryClient } from '../ui/queries.ts';
import { Status } from '../ui/status.tsx';
import { AnswerNote } from './answer-note.tsx';
import { OwnCopy } from './own-copy.tsx';
import { ownReviewsQuery } from './reviews-query.ts';
import { useSubjectName, useSubjectTitle } from './use-subject-name.ts';
import { VersionShown } from './version-shown.tsx';

/** One review of the own code: the newest version with answers to its notes, the older ones, and the own choices. */
export function OwnReview({ review }: { review: ReviewForCandidate }) {
  const { t } = useTranslation();
  const subjectName = useSubjectName();
  const { reviewId, subject, askedOn, state, versions, skills, noteAnswers } = review;
  const name = review.reader ?? t('reviews.unnamed');
  const [newest, ...older] = versions;
  const shown = { skills, noteAnswers };
  // With a question that is taken back before anything is released, the reader's copy of a work goes.
  const isGone = state === 'ended' && newest === undefined;
  return (
    <li>
      <h3>{subjectName(subject)}</h3>
      <p>
        {t(`reviews.state.${state}`, { name })}{' '}
        <DayIn at={askedOn} sentence={(day) => t('reviews.askedOn', { day })} />{' '}
        {subject.form === 'hand-in' ? (
          <a href={pathTo('submission', { submissionId: subject.submissionId })}>{t('reviews.code')}</a>
        ) : null}
      </p>
      {subject.form === 'work' ? <OwnCopy {...{ reviewId, name, isGone }} work={subject} /> : null}
      {newest ? (
        <VersionShown
          version={newest}
          heading="h4"
          {...shown}
          answerTo={(noteId, place) => <AnswerNote key={noteId} {...{ review, noteId, place }} />}
        />
      ) : null}
      {older.length === 0 ? null : (
        <details>
          <summary>{t('reviews.older', { count: older.length })}</summary>
          {older.map((version) => (
            <VersionShown key={version.version} heading="h4" {...{ version }} {...shown} />
          ))}
        </details>
      )}
      <Choices review={review} name={name} />
    </li>
  );
}

/** Whether it may be in the report, and taking the question back. */
function Choices({ review, name }: { review: ReviewForCandidate; name: string }) {
  const { t } = useTranslation();
  const title = useSubjectTitle()(review.subject);
  const { reviewId, state, versions, inReport } = review;
  const params = { reviewId };
  const onSuccess = (now: ReviewsForCandidate) => queryClient.setQueryData(ownReviewsQuery.queryKey, now);
  const letIn = useMutation({
    mutationFn: (version: number | null) =>
      api('PUT /api/reviews/:reviewId/in-report', { params, body: { version } }),
    onSuccess,
  });
  const end = useMutation({
    mutationFn: () => api('POST /api/reviews/:reviewId/end', { params }),
    onSuccess,
  });
  const newest = versions[0]?.version;
  const isBusy = letIn.isPending || end.isPending;
  const fault = letIn.error ?? end.error;
  const isNewestIn = newest !== undefined && inReport === newest;
  const takeOut = {
    says: t('reviews.report.takeOut'),
    label: t('reviews.report.takeOutOf', { title }),
  };
  const endSays = state === 'ended' ? null : t('reviews.end.says', { name });
  const context = review.subject.form;
  const reportSays =
    inReport === null
      ? t('reviews.report.not', { context })
      : t('reviews.report.is', { context, number: inReport });
  const isOver = newest === undefined && endSays === null;
  return (
    <>
      <Status isHidden>{end.isSuccess ? <p>{t('reviews.state.ended', { name })}</p> : null}</Status>
      {isOver ? null : (
        <>
          {/* What is so now, and in its place what could not be done: nothing below moves. */}
          <div className="review-state">
            <Status>
              {fault ? <Notice error={fault} isForm /> : <p>{newest === undefined ? endSays : reportSays}</p>}
            </Status>
          </div>
          {newest === undefined || endSays === null ? null : <p className="quiet">{endSays}</p>}
          <p className="acts">
            {/* One button for both: it keeps the keyboard where it is when it changes. */}
            {newest === undefined ? null : (
              <Button
                isBusy={isBusy}
                aria-label={isNewestIn ? takeOut.label : t('reviews.report.letOf', { number: newest, title })}
                onClick={() => letIn.mutate(isNewestIn ? null : newest)}
              >
                {isNewestIn ? takeOut.says : t('reviews.report.let', { number: newest })}
              </Button>
            )}
            {inReport === null || isNewestIn ? null : (
              <Button isBusy={isBusy} aria-label={takeOut.label} onClick={() => letIn.mutate(null)}>
                {takeOut.says}
              </Button>
            )}
            {state === 'ended' ? null : (
              <Button
                isBusy={isBusy}
                aria-label={t('reviews.end.actOf', { title, name })}
                onClick={() => end.mutate()}
              >
                {t('reviews.end.act')}
              </Button>
            )}
          </p>
        </>
      )}
    </>
  );
}
