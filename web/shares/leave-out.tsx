import { useTranslation } from 'react-i18next';
import type { SharesForCandidate } from '#server/shares/shares.contract.ts';
import { tellApart } from '../reports/pieces.ts';
import { useHandInName } from '../reports/use-hand-in-name.ts';
import { useLocale } from '../ui/use-locale.ts';

type LeaveOutProps = {
  own: Pick<SharesForCandidate, 'pieces' | 'skills'>;
  /** Ids of hand-ins. */
  leftOut: string[];
  onChange: (leftOut: string[]) => void;
};

/** Hand-ins that the one for whom the link is does not see, whatever they show. None from the start. */
export function LeaveOut({ own, leftOut, onChange }: LeaveOutProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const skills = own.skills.map((skill) => ({
    ...skill,
    pieces: own.pieces.filter(({ skillIds }) => skillIds.includes(skill.skillId)),
  }));
  const byChallenge = [...Map.groupBy(own.pieces, ({ slug }) => slug).values()];
  const nameOf = useHandInName({
    apart: new Map(byChallenge.flatMap((pieces) => [...tellApart(pieces, skills)])),
  });
  return (
    <details>
      <summary>{t('shares.form.leaveOut')}</summary>
      <fieldset className="share-boxes">
        <legend>{t('shares.form.leftOut')}</legend>
        {own.pieces.map(({ submissionId, title, language }) => (
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
            {t('reviews.of', { title: title[locale], language: nameOf({ submissionId, language }) })}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
