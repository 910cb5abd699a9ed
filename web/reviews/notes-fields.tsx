import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReviewForReader } from '#server/reviews/reviews.contract.ts';
import { Button } from '../ui/button.tsx';
import { Status } from '../ui/status.tsx';
import type { ReviewText } from './fitting-text.ts';
import { linesOf } from './lines-of.ts';

type NotesFieldsProps = {
  files: ReviewForReader['files'];
  notes: ReviewText['notes'];
  onChange: (notes: ReviewText['notes']) => void;
};

/** Notes on lines: the ones there are, each with its line of code, and a way to add one. */
export function NotesFields({ files, notes, onChange }: NotesFieldsProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <>
      <h3>{t('reviewing.notes.heading')}</h3>
      <p className="quiet" id={`${id}-hint`}>
        {t('reviewing.hint')}
      </p>
      <ul className="review-notes">
        {notes.map(({ noteId, file, line, text }) => (
          <li key={noteId}>
            <label htmlFor={`${id}-${noteId}`}>{t('reviews.note', { file, line })}</label>
            <pre className="question-code" translate="no">
              <code>{linesOf(files[file] ?? '')[line - 1]?.trim() || ' '}</code>
            </pre>
            <textarea
              id={`${id}-${noteId}`}
              rows={2}
              maxLength={2_000}
              aria-describedby={`${id}-hint`}
              value={text}
              onChange={({ target }) =>
                onChange(notes.map((one) => (one.noteId === noteId ? { ...one, text: target.value } : one)))
              }
            />
            <p className="acts">
              <Button onClick={() => onChange(notes.filter((one) => one.noteId !== noteId))}>
                {t('reviewing.notes.remove', { file, line })}
              </Button>
            </p>
          </li>
        ))}
      </ul>
      <AddNote
        files={files}
        onAdd={(file, line) => onChange([...notes, { noteId: crypto.randomUUID(), file, line, text: '' }])}
      />
    </>
  );
}

type AddNoteProps = { files: ReviewForReader['files']; onAdd: (file: string, line: number) => void };

function AddNote({ files, onAdd }: AddNoteProps) {
  const { t } = useTranslation();
  const id = useId();
  const names = Object.keys(files);
  const [file, setFile] = useState(names[0] ?? '');
  const [line, setLine] = useState('');
  const [isLacking, setIsLacking] = useState(false);
  const count = linesOf(files[file] ?? '').length;
  const number = /^\d{1,5}$/.test(line.trim()) ? Number(line) : 0;
  const isThere = number >= 1 && number <= count;
  const add = () => {
    setIsLacking(!isThere);
    if (!isThere) return;
    onAdd(file, number);
    setLine('');
  };
  return (
    <>
      {names.length > 1 ? (
        <>
          <label htmlFor={`${id}-file`}>{t('reviewing.notes.file')}</label>
          <select id={`${id}-file`} value={file} onChange={({ target }) => setFile(target.value)}>
            {names.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </>
      ) : null}
      <label htmlFor={`${id}-line`}>{t('reviewing.notes.line')}</label>
      <p className="quiet" id={`${id}-line-hint`}>
        {t('reviewing.notes.lineHint')}
      </p>
      <input
        className="short-field"
        id={`${id}-line`}
        type="text"
        inputMode="numeric"
        maxLength={5}
        autoComplete="off"
        aria-describedby={`${id}-line-hint`}
        value={line}
        onChange={({ target }) => setLine(target.value)}
      />
      <p className="acts">
        <Button onClick={add}>{t('reviewing.notes.add')}</Button>
      </p>
      <div className="review-says">
        <Status>
          {isLacking && !isThere ? <p>{t('reviewing.notes.noLine', { file, count })}</p> : null}
        </Status>
      </div>
    </>
  );
}
