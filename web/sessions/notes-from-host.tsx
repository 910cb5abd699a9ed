import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionForParticipant } from '#server/sessions/session-views.contract.ts';
import { NewsLine } from '../ui/news-line.tsx';

type NotesProps = { notes: SessionForParticipant['notes'] };

/** What a host has written to all. A new note waits until one wants to read it. */
export function NotesFromHost({ notes }: NotesProps) {
  const { t } = useTranslation();
  const [read, setRead] = useState(() => notes.map(({ noteId }) => noteId));
  const shown = notes.filter(({ noteId }) => read.includes(noteId));
  const count = notes.length - shown.length;
  return (
    <section>
      <h2>{t('sessions.notes.heading')}</h2>
      <NewsLine
        says={count === 0 ? t('sessions.notes.nothingNew') : t('sessions.notes.new', { count })}
        button={count === 0 ? null : t('sessions.notes.show')}
        onShow={() => setRead(notes.map(({ noteId }) => noteId))}
      />
      <ul>
        {shown.map(({ noteId, text }) => (
          <li key={noteId} className="own-lines">
            {text}
          </li>
        ))}
      </ul>
    </section>
  );
}
