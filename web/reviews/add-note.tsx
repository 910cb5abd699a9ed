import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReviewForReader } from '#server/reviews/reviews.contract.ts';
import { Button } from '../ui/button.tsx';
import { Status } from '../ui/status.tsx';
import { linesOf } from './lines-of.ts';

type AddNoteProps = { files: ReviewForReader['files']; onAdd: (file: string, line: number) => void };

/** Which line a new note is about. */
export function AddNote({ files, onAdd }: AddNoteProps) {
  const { t } = useTranslation();
  const id = useId();
  const names = files.map(({ name }) => name);
  const [file, setFile] = useState(names[0] ?? '');
  const [line, setLine] = useState('');
  const [isLacking, setIsLacking] = useState(false);
  const count = linesOf(files.find(({ name }) => name === file)?.text ?? '').length;
  const number = /^\d{1,6}$/.test(line.trim()) ? Number(line) : 0;
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
      {/* In the place of the hint it says that there is no such line: nothing below moves. */}
      <div className="no-line" id={`${id}-line-says`}>
        <Status>
          {isLacking && !isThere ? <p>{t('reviewing.notes.noLine', { file, count })}</p> : null}
        </Status>
        <p className="quiet until-said">{t('reviewing.notes.lineHint')}</p>
      </div>
      <input
        className="short-field"
        id={`${id}-line`}
        type="text"
        inputMode="numeric"
        maxLength={6}
        autoComplete="off"
        aria-describedby={`${id}-line-says`}
        value={line}
        onChange={({ target }) => setLine(target.value)}
      />
      <p className="acts">
        <Button onClick={add}>{t('reviewing.notes.add')}</Button>
      </p>
    </>
  );
}
