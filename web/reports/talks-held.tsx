import { useTranslation } from 'react-i18next';
import type { ShownPiece } from '#server/reports/reports.contract.ts';
import { unique, useWording } from '../ui/wording.ts';

/** With whom the code was talked about, what was noted, and the words of both. */
export function TalksHeld({ pieces }: { pieces: ShownPiece[] }) {
  const { t } = useTranslation();
  const { list } = useWording();
  const held = pieces.flatMap(({ talks }) =>
    talks.map(({ heldBy, marks, words, answer }) => {
      const name = heldBy ?? t('views.unnamed');
      const said = t('report.talked.with', {
        name,
        marks: list(marks.map((mark) => t(`report.talked.mark.${mark}`))),
      });
      const more = [
        words === '' ? '' : t('report.talked.words', { words }),
        answer === '' ? '' : t('report.talked.answer', { words: answer }),
      ];
      return [said, ...more].filter((part) => part !== '').join(' ');
    }),
  );
  return unique(held).map((text) => (
    <p key={text} className="own-words">
      {text}
    </p>
  ));
}
