import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReviewForReader } from '#server/reviews/reviews.contract.ts';
import { Button } from '../ui/button.tsx';
import { CodeLines } from '../ui/code-lines.tsx';
import { Status } from '../ui/status.tsx';
import { AddNote } from './add-note.tsx';
import type { ReviewText } from './fitting-text.ts';
import { linesOf } from './lines-of.ts';
import { type RemovedNote, rowsOf, toggled } from './removed-notes.ts';

type NotesFieldsProps = {
  files: ReviewForReader['files'];
  notes: ReviewText['notes'];
  onChange: (notes: ReviewText['notes']) => void;
};

/** Notes on lines: the ones there are, each with its line of code, and a way to add one. */
export function NotesFields({ files, notes, onChange }: NotesFieldsProps) {
  const { t } = useTranslation();
  const id = useId();
  const added = useRef<string | null>(null);
  const [removed, setRemoved] = useState<RemovedNote[]>([]);
  const rows = rowsOf(notes, removed);
  const textOf = new Map(files.map(({ name, text }) => [name, text]));
  const toggle = (noteId: string) => {
    const next = toggled(rows, noteId);
    setRemoved(next.removed);
    onChange(next.notes);
  };
  const add = (file: string, line: number) => {
    const noteId = crypto.randomUUID();
    added.current = noteId;
    onChange([...notes, { noteId, file, line, text: '' }]);
  };
  // Whoever asks to write about a line begins to write there.
  const begin = (noteId: string) => (field: HTMLTextAreaElement | null) => {
    if (field === null || added.current !== noteId) return;
    added.current = null;
    field.focus();
  };
  return (
    <>
      <h3>{t('reviewing.notes.heading')}</h3>
      <p className="quiet" id={`${id}-hint`}>
        {t('reviewing.hint')}
      </p>
      <ul className="review-notes">
        {rows.map(({ note: { noteId, file, line, text }, isRemoved }) => (
          <li key={noteId}>
            {isRemoved ? null : (
              <>
                <label htmlFor={`${id}-${noteId}`}>{t('reviews.note', { file, line })}</label>
                <pre className="question-code" translate="no">
                  <code>
                    <CodeLines text={linesOf(textOf.get(file) ?? '')[line - 1]?.trim() || ' '} />
                  </code>
                </pre>
                <textarea
                  ref={begin(noteId)}
                  id={`${id}-${noteId}`}
                  rows={2}
                  maxLength={2_000}
                  aria-describedby={`${id}-hint`}
                  value={text}
                  onChange={({ target }) =>
                    onChange(
                      notes.map((one) => (one.noteId === noteId ? { ...one, text: target.value } : one)),
                    )
                  }
                />
              </>
            )}
            <Status>{isRemoved ? <p>{t('reviewing.notes.removed', { file, line })}</p> : null}</Status>
            {/* One button: whoever pressed it by mistake presses it again. */}
            <p className="acts">
              <Button onClick={() => toggle(noteId)}>
                {t(isRemoved ? 'reviewing.notes.putBack' : 'reviewing.notes.remove', { file, line })}
              </Button>
            </p>
          </li>
        ))}
      </ul>
      <AddNote files={files} onAdd={add} />
    </>
  );
}
