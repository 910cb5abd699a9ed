import { useTranslation } from 'react-i18next';
import type { ReportForCandidate } from '#server/reports/reports.contract.ts';
import { monthOf } from '../ui/month-of.ts';
import { useLocale } from '../ui/use-locale.ts';
import { useWording } from '../ui/wording.ts';
import { BroughtAlong } from '../works/brought-along.tsx';
import { ReviewHeld } from './reviews-held.tsx';

/** What was brought along: no skill is shown by it. It says what its person tells, and that nothing was run. */
export function WorksBrought({ works }: Pick<ReportForCandidate, 'works'>) {
  const { t } = useTranslation();
  return (
    <div className="behind">
      <h2>{t('report.works.heading')}</h2>
      <BroughtAlong />
      {works.some(({ reviews }) => reviews.length > 0) ? <p>{t('report.readBy.notWho')}</p> : null}
      {works.map((work, at) => (
        // Two can have the same name.
        // biome-ignore lint/suspicious/noArrayIndexKey: what is shown here never changes
        <WorkBrought key={at} work={work} />
      ))}
    </div>
  );
}

function WorkBrought({ work }: { work: ReportForCandidate['works'][number] }) {
  const { t } = useTranslation();
  const { list } = useWording();
  const locale = useLocale();
  const { title, language, fileNames, reviews } = work;
  const files = t('report.works.files', { files: list(fileNames) });
  return (
    <section className="work-brought">
      <h3>{title}</h3>
      <p className="quiet">{language === '' ? files : `${language}. ${files}`}</p>
      {(['what', 'myPart', 'satisfied'] as const).map((field) =>
        work[field] === '' ? null : (
          <p key={field} className="own-lines">
            {t(`report.works.${field}`, { words: work[field] })}
          </p>
        ),
      )}
      {reviews.map((review, at) => {
        const { readBy, readIn, hasChanged } = review;
        const name = readBy ?? t('views.unnamed');
        const read = t('report.works.read', { name, month: monthOf(readIn, locale) });
        return (
          <ReviewHeld
            // biome-ignore lint/suspicious/noArrayIndexKey: a review is known by its place alone.
            key={at}
            review={review}
            by={hasChanged ? `${read} ${t('report.works.changed')}` : read}
          />
        );
      })}
    </section>
  );
}
