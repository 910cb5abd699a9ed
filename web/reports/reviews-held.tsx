import { useTranslation } from 'react-i18next';
import type { ShownPiece } from '#server/reports/reports.contract.ts';
import type { ReviewInReport } from '#server/reviews/review-text.contract.ts';
import { useLocale } from '../ui/use-locale.ts';

/** What readers wrote about the code, as the person lets it be here: who read it, the words, and the notes with answers. */
export function ReviewsHeld({ pieces }: { pieces: ShownPiece[] }) {
  const { t } = useTranslation();
  return pieces.flatMap(({ submissionId, reviews }) =>
    reviews.map((review, index) => (
      <ReviewHeld
        // biome-ignore lint/suspicious/noArrayIndexKey: a review is known by its hand-in and its place alone.
        key={`${submissionId} ${index}`}
        review={review}
        by={t('report.read.by', { name: review.readBy ?? t('views.unnamed') })}
      />
    )),
  );
}

/** @param by who read it, in a sentence */
export function ReviewHeld({ review: { words, skills, notes }, by }: { review: ReviewInReport; by: string }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const said = skills.map(({ name, word, text }) =>
    t('report.read.skill', {
      skill: name[locale],
      words: [word?.[locale] ?? '', text].filter((part) => part !== '').join('. '),
    }),
  );
  return (
    <div>
      <p className="own-words">
        {[by, words === '' ? '' : t('report.read.words', { words }), ...said]
          .filter((part) => part !== '')
          .join(' ')}
      </p>
      {notes.length === 0 ? null : (
        <details>
          <summary>{t('report.read.notes')}</summary>
          <ul>
            {notes.map(({ file, line, text, answer }) => (
              <li key={`${file} ${line} ${text}`}>
                {t('report.read.note', { file, line, words: text })}{' '}
                {answer === '' ? null : t('report.read.answer', { words: answer })}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
