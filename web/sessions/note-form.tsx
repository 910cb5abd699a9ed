import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionForHost } from '#server/sessions/session-views.contract.ts';
import { useWriter } from '../staff/staff-query.ts';
import { Button } from '../ui/button.tsx';
import { UnsavedLine } from '../ui/unsaved-line.tsx';
import { useSentId } from '../ui/use-sent-id.ts';
import { isWords, useUnsaved, whenArrived } from '../ui/use-unsaved.ts';
import type { Board } from './session-queries.ts';

/** A note to all: it waits in its place until each wants to read it. */
export function NoteForm({ board, view }: { board: Board; view: SessionForHost }) {
  const { t } = useTranslation();
  const id = useId();
  const keptAs = { from: useWriter(), name: `session-note.${view.sessionId}` };
  const unsaved = useUnsaved(keptAs, '', isWords);
  const sentId = useSentId(keptAs);
  const { value: text, write } = unsaved;
  const { act, isBusy } = board;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (isBusy || text.trim() === '') return;
        const sending = act.mutateAsync({ type: 'note', noteId: sentId.idOf({ text }), text });
        whenArrived(sending, () => {
          sentId.hasArrived();
          unsaved.beginAnew(text);
        });
      }}
    >
      <h2>{t('hostSessions.note.heading')}</h2>
      <UnsavedLine unsaved={unsaved} />
      <label htmlFor={id}>{t('hostSessions.note.label')}</label>
      <textarea
        id={id}
        rows={2}
        maxLength={500}
        aria-describedby={`${id}-hint`}
        value={text}
        onChange={({ target }) => write(target.value)}
      />
      <p className="quiet" id={`${id}-hint`}>
        {t('hostSessions.note.hint')}
      </p>
      <p className="acts">
        <Button type="submit" isBusy={isBusy}>
          {t('hostSessions.note.show')}
        </Button>
      </p>
      <details>
        <summary>{t('hostSessions.note.shown', { count: view.notes.length })}</summary>
        <ul>
          {view.notes.map((note) => (
            <li key={note.noteId} className="own-lines">
              {note.text}
            </li>
          ))}
        </ul>
      </details>
    </form>
  );
}
