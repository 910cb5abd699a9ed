import { useTranslation } from 'react-i18next';
import type { ShownPiece } from '#server/reports/reports.contract.ts';
import { useLocale } from '../ui/use-locale.ts';
import { useWording } from '../ui/wording.ts';
import type { ShownChallenge } from './pieces.ts';

/** Which of the hand-ins to a challenge: by its language, and by what it shows where there are several in that language. */
export function useHandInName({
  apart,
}: Pick<ShownChallenge, 'apart'>): (piece: Pick<ShownPiece, 'submissionId' | 'language'>) => string {
  const { t } = useTranslation();
  const locale = useLocale();
  const { list } = useWording();
  return ({ submissionId, language: written }) => {
    const language = t(`common.language.${written}`);
    const skills = apart.get(submissionId);
    if (!skills) return language;
    return t('report.piece.handIn', { language, skills: list(skills.map((name) => name[locale])) });
  };
}
