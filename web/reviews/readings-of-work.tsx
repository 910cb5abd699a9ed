import { useTranslation } from 'react-i18next';
import type { ReviewForCandidate } from '#server/reviews/reviews.contract.ts';
import { pathTo } from '../routes.ts';
import { monthOf } from '../ui/month-of.ts';
import { useLocale } from '../ui/use-locale.ts';

type Readings = { read: ReviewForCandidate[]; waits: boolean };

/** Who has read this work, and whether somebody is asked; undefined when neither is so. */
export function readingsOf(workId: string, reviews: ReviewForCandidate[]): Readings | undefined {
  const ofWork = reviews.filter(({ subject }) => subject.form === 'work' && subject.workId === workId);
  const read = ofWork.filter(({ versions }) => versions.length > 0);
  const waits = ofWork.some(({ state, versions }) => state === 'waits' && versions.length === 0);
  return read.length > 0 || waits ? { read, waits } : undefined;
}

/** On the page of an own work: who has read it and when, who is asked, and the way to what they wrote. */
export function ReadingsOfWork({ read, waits }: Readings) {
  const { t } = useTranslation();
  return (
    <section>
      {read.map((review) => (
        <ReadBy key={review.reviewId} review={review} />
      ))}
      {waits ? <p>{t('works.read.waits')}</p> : null}
      <p>
        <a href={pathTo('ownReviews')}>{t(read.length === 0 ? 'works.read.toAsked' : 'works.read.toRead')}</a>
      </p>
    </section>
  );
}

/** Once it is released, its reader is named as in the report. */
function ReadBy({ review: { reader, versions, subject } }: { review: ReviewForCandidate }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const [newest] = versions;
  if (newest === undefined) return null;
  const month = monthOf(newest.releasedOn.slice(0, 7), locale);
  const hasChanged = subject.form === 'work' && subject.hasChanged;
  return (
    <p>
      {reader === null ? t('works.read.done', { month }) : t('works.read.doneBy', { name: reader, month })}{' '}
      {hasChanged ? t('works.read.changed') : null}
    </p>
  );
}
