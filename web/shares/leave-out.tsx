import { useTranslation } from 'react-i18next';
import type { SharesForCandidate } from '#server/shares/shares.contract.ts';
import { useLocale } from '../ui/use-locale.ts';

type LeaveOutProps = {
  pieces: SharesForCandidate['pieces'];
  /** Ids of hand-ins. */
  leftOut: string[];
  onChange: (leftOut: string[]) => void;
};

/** Hand-ins that the one for whom the link is does not see, whatever they show. None from the start. */
export function LeaveOut({ pieces, leftOut, onChange }: LeaveOutProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  return (
    <details>
      <summary>{t('shares.form.leaveOut')}</summary>
      <fieldset className="share-boxes">
        <legend>{t('shares.form.leftOut')}</legend>
        {pieces.map(({ submissionId, title, language }) => (
          <label key={submissionId}>
            <input
              type="checkbox"
              checked={leftOut.includes(submissionId)}
              onChange={({ target }) =>
                onChange(
                  target.checked ? [...leftOut, submissionId] : leftOut.filter((one) => one !== submissionId),
                )
              }
            />
            {t('reviews.of', { title: title[locale], language: t(`common.language.${language}`) })}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
