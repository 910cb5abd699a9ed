import { useTranslation } from 'react-i18next';
import type { ShownPiece, SkillShown } from '#server/reports/reports.contract.ts';
import { marksOf } from './shown-pieces.ts';

type LevelProps = { level: SkillShown['level']; pieces: Pick<ShownPiece, 'family' | 'isWhole'>[] };

/**
 * What these pieces reach together, in words, with a mark for each challenge: a half one where parts of it hold. Words
 * beside it say that too.
 */
export function Level({ level, pieces }: LevelProps) {
  const { t } = useTranslation();
  const { whole, part } = marksOf(pieces);
  const marks = [...Array<string>(whole).fill('on'), ...Array<string>(part).fill('on part')];
  return (
    <p className="level">
      {marks.map((look, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: marks that look the same are all alike.
        <i key={at} className={look} aria-hidden="true" />
      ))}
      <b>{t(`report.level.${level}`)}</b>
    </p>
  );
}
