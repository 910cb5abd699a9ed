import { useTranslation } from 'react-i18next';
import type { ShownPiece } from '#server/reports/reports.contract.ts';
import { useLocale } from '../ui/use-locale.ts';

/** What readers wrote about the code, as the person lets it be here: who read it, the words, and the notes with answers. */
export function ReviewsHeld({ pieces }: { pieces: ShownPiece[] }) {
  const { t } = useTranslation();
  const locale = useLocale();
  return pieces.flatMap(({ submissionId, reviews }) =>
    reviews.map(({ readBy, words, skills, notes }, index) => {
      const said = skills.map(({ name, word, text }) =>
        t('report.read.skill', {
          skill: name[locale],
          words: [word?.[locale] ?? '', text].filter((part) => part !== '').join('. '),
        }),
      );
      return (
        // biome-ignore lint/suspicious/noArrayIndexKey: a review is known by its hand-in and its place alone.
        <div key={`${submissionId} ${index}`}>
          <p className="own-words">
            {[
              t('report.read.by', { name: readBy ?? t('views.unnamed') }),
              words === '' ? '' : t('report.read.words', { words }),
              ...said,
            ]
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
    }),
  );
}
