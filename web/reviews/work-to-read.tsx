import { useTranslation } from 'react-i18next';
import type { ReviewForReader } from '#server/reviews/reviews.contract.ts';
import type { SubjectForReader } from '#server/reviews/subjects.contract.ts';
import { DayIn } from '../ui/in-sentence.tsx';
import { WorkTold } from './work-told.tsx';

type WorkToReadProps = {
  work: Extract<SubjectForReader, { form: 'work' }>;
  askedOn: ReviewForReader['askedOn'];
};

/** What its person tells of an own work; that nothing was run, and of which day it is, stands before it. */
export function WorkToRead({ work, askedOn }: WorkToReadProps) {
  const { t } = useTranslation();
  return (
    <>
      <h2>{t('reviewing.work.heading')}</h2>
      <p>{t('reviewing.work.notRun')}</p>
      <p>
        <DayIn sentence={(day) => t('reviewing.work.asOf', { day })} at={askedOn} />
      </p>
      <WorkTold work={work} heading="h3" />
    </>
  );
}
