/** Läsningar: what readers have released about the own code, what waits, and a way to ask a reader. */
import './reviews.css';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { pathTo } from '../routes.ts';
import { FetchFault } from '../ui/fetch-fault.tsx';
import { Page } from '../ui/page.tsx';
import { AskForm } from './ask-form.tsx';
import { OwnReview } from './own-review.tsx';
import { ownReviewsQuery } from './reviews-query.ts';

export function OwnReviewsPage() {
  const { t } = useTranslation();
  const own = useQuery(ownReviewsQuery);
  return (
    <Page title={t('reviews.title')} heading={t('reviews.heading')} isReady={!own.isPending}>
      {own.isError ? <FetchFault query={own} isNext /> : null}
      {own.data ? (
        <>
          <p>{t('reviews.says')}</p>
          <p>{t('reviews.free')}</p>
          <p>
            {t('reviews.who')} <a href={pathTo('whoSees')}>{t('consents.heading')}</a>.
          </p>
          <h2>{t('reviews.ask.heading')}</h2>
          <AskForm own={own.data} />
          <h2>{t('reviews.made')}</h2>
          {own.data.reviews.length === 0 ? <p>{t('reviews.none')}</p> : null}
          <ul className="review-rows">
            {own.data.reviews.map((review) => (
              <OwnReview key={review.reviewId} review={review} />
            ))}
          </ul>
        </>
      ) : null}
    </Page>
  );
}
