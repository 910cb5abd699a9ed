import { useTranslation } from 'react-i18next';
import type { SubjectForReader } from '#server/reviews/subjects.contract.ts';

type WorkToldProps = { work: Extract<SubjectForReader, { form: 'work' }>; heading: 'h3' | 'h4' };

/** What it is, the own part, and what its person is satisfied with; what is not told is not there. */
export function WorkTold({ work, heading: Heading }: WorkToldProps) {
  const { t } = useTranslation();
  return (['what', 'myPart', 'satisfied'] as const).map((field) =>
    work[field] === '' ? null : (
      <div key={field}>
        <Heading>{t(`reviews.work.told.${field}`)}</Heading>
        <p className="own-lines">{work[field]}</p>
      </div>
    ),
  );
}
