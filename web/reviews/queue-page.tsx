/** What a reader was asked to read: what waits first, and the next unread one a press away. */
import './reviews.css';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReviewInQueue } from '#server/reviews/reviews.contract.ts';
import { pathTo } from '../routes.ts';
import { useNameOf } from '../staff/candidates-query.ts';
import { LinkButton } from '../ui/button.tsx';
import { FetchFault } from '../ui/fetch-fault.tsx';
import { DayIn } from '../ui/in-sentence.tsx';
import { Mark } from '../ui/mark.tsx';
import { Page } from '../ui/page.tsx';
import { PageTurner } from '../ui/page-turner.tsx';
import { queueQuery } from './reviews-query.ts';
import { useSubjectName } from './use-subject-name.ts';

export function QueuePage() {
  const { t } = useTranslation();
  const [page, setPage] = useState(1);
  const queue = useQuery({ ...queueQuery(page), placeholderData: keepPreviousData });
  const next = queue.data?.next ?? null;
  return (
    <Page heading={t('reviewing.queue.heading')} place={t('staff.desk.heading')} isReady={!queue.isPending}>
      {queue.isError ? <FetchFault query={queue} isNext /> : null}
      {queue.data ? (
        <>
          <p>{t('reviewing.queue.says')}</p>
          <p>{t('reviewing.queue.calm')}</p>
          {next === null ? (
            <p>{t('reviewing.queue.none')}</p>
          ) : (
            <p className="acts">
              <LinkButton isNext href={pathTo('review', { reviewId: next })}>
                {t('reviewing.next')}
              </LinkButton>
            </p>
          )}
          <ul className="review-rows">
            {queue.data.reviews.map((review) => (
              <QueueRow key={review.reviewId} review={review} />
            ))}
          </ul>
          <PageTurner page={queue.data.page} pages={queue.data.pages} onPage={setPage} />
        </>
      ) : null}
    </Page>
  );
}

const shapes = { unread: 'empty', begun: 'half', released: 'full' } as const;

function QueueRow({ review }: { review: ReviewInQueue }) {
  const { t } = useTranslation();
  const subjectName = useSubjectName();
  const name = useNameOf()(review);
  const { reviewId, subject, askedOn, state, hasUnreleased, hasAnswer } = review;
  const said = [
    state === 'released' && hasUnreleased ? t('reviewing.queue.unreleased') : '',
    hasAnswer ? t('reviewing.queue.answer') : '',
  ].filter((part) => part !== '');
  return (
    <li>
      <a href={pathTo('review', { reviewId })}>
        {t('reviewing.queue.row', { code: subjectName(subject), name })}
      </a>
      <p className="marked">
        <Mark shape={shapes[state]} />
        {t(`reviewing.queue.state.${state}`)}{' '}
        <DayIn at={askedOn} sentence={(day) => t('reviewing.queue.asked', { day })} /> {said.join(' ')}
      </p>
    </li>
  );
}
