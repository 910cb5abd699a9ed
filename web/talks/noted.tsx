import { useTranslation } from 'react-i18next';
import { useWording } from '../ui/wording.ts';
import type { Note } from './unsent-notes.ts';

type NotedProps = {
  note: Note;
  /** `own`: read by the person whom it is about. */
  reader: 'own' | 'person';
};

/** What was noted about one question, as both of them read it. */
export function Noted({ note: { marks, words }, reader }: NotedProps) {
  const { t } = useTranslation();
  const { list } = useWording();
  const said = marks.map((mark) => t(`talks.marked.${reader}.${mark}`));
  return (
    <>
      <p>{said.length === 0 ? t('talks.notNoted') : t('talks.noted', { marks: list(said) })}</p>
      {words === '' ? null : <p className="own-words">{t('talks.words', { words })}</p>}
    </>
  );
}
