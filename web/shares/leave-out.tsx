import { useTranslation } from 'react-i18next';
import type { SharesForCandidate } from '#server/shares/shares.contract.ts';
import { useLocale } from '../ui/use-locale.ts';
import { useWording } from '../ui/wording.ts';

type Piece = SharesForCandidate['pieces'][number];

type LeaveOutProps = {
  own: Pick<SharesForCandidate, 'pieces' | 'skills'>;
  /** Ids of hand-ins. */
  leftOut: string[];
  onChange: (leftOut: string[]) => void;
};

/** Hand-ins that the one for whom the link is does not see, whatever they show. None from the start. */
export function LeaveOut({ own, leftOut, onChange }: LeaveOutProps) {
  const { t } = useTranslation();
  const nameOf = useHandInName(own);
  return (
    <details>
      <summary>{t('shares.form.leaveOut')}</summary>
      <fieldset className="share-boxes">
        <legend>{t('shares.form.leftOut')}</legend>
        {own.pieces.map(({ submissionId, ...piece }) => (
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
            {nameOf(piece)}
          </label>
        ))}
      </fieldset>
    </details>
  );
}

/** By challenge and language, and by what it shows where that is the same of several. */
function useHandInName({
  pieces,
  skills,
}: LeaveOutProps['own']): (piece: Omit<Piece, 'submissionId'>) => string {
  const { t } = useTranslation();
  const locale = useLocale();
  const { list } = useWording();
  return ({ title, language: written, skillIds }) => {
    const alike = pieces.filter((one) => one.title.sv === title.sv && one.language === written);
    const named = t(`common.language.${written}`);
    // The language is named anyway.
    const shown = skills.filter(({ skillId }) => skillIds.includes(skillId) && skillId !== written);
    const names = list(shown.map(({ name }) => name[locale]));
    const language =
      alike.length > 1 && names !== '' ? t('report.piece.handIn', { language: named, skills: names }) : named;
    return t('reviews.of', { title: title[locale], language });
  };
}
