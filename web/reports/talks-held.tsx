import { useTranslation } from 'react-i18next';
import type { ShownPiece } from '#server/reports/reports.contract.ts';
import { unique, useWording } from '../ui/wording.ts';

/** With whom the code was talked about, and what was noted: that alone, or with the words of both. */
export function TalksHeld({ pieces, withWords = false }: { pieces: ShownPiece[]; withWords?: boolean }) {
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
      return [said, ...(withWords ? more : [])].filter((part) => part !== '').join(' ');
    }),
  );
  return unique(held).map((text) => (
    <p key={text} className={withWords ? 'own-words' : 'quiet'}>
      {text}
    </p>
  ));
}
