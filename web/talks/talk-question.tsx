import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { TalkMark, TalkQuestion } from '#server/talks/talks.contract.ts';
import { CodeLines } from '../ui/code-lines.tsx';
import { Mark } from '../ui/mark.tsx';
import { Noted } from './noted.tsx';
import { questionWords } from './talk-words.ts';
import type { Note } from './unsent-notes.ts';
import type { TalkNotes } from './use-talk-notes.ts';
import { WhatItDid } from './what-it-did.tsx';

const marksOffered: TalkMark[] = ['talked', 'showed', 'changed'];

type TalkQuestionItemProps = {
  question: TalkQuestion;
  number: number;
  notes: TalkNotes;
  /** Notes can be written: they are not shown to the candidate yet. */
  isOpen: boolean;
  changeSays: string;
};

/** One question: what to ask, what the program did, what an answer may hold, what it means at work, and the notes. */
export function TalkQuestionItem({ question, number, notes, isOpen, changeSays }: TalkQuestionItemProps) {
  const { t } = useTranslation();
  const { form, code, place, gave, file } = question;
  return (
    <li className="talk-question">
      <h3>{t(`talkSupport.form.${form}`, { number })}</h3>
      {file === null ? null : <p>{t('answers.file', { file })}</p>}
      <p>{questionWords(t, question, changeSays)}</p>
      {code === null ? null : (
        <pre className="question-code" translate="no">
          <code>
            <CodeLines text={code} />
          </code>
        </pre>
      )}
      {gave === null ? null : (
        <details>
          <summary>{t('talkSupport.did')}</summary>
          <p>{t('talks.ran')}</p>
          <WhatItDid question={question} />
        </details>
      )}
      <details>
        <summary>{t('talkSupport.good.label')}</summary>
        <p>{t(`talkSupport.good.${form}`)}</p>
      </details>
      <p>
        <strong>{t('talkSupport.work.label')}</strong> {t(`talkSupport.work.${form}`)}
      </p>
      {isOpen ? (
        <Notes note={notes.noteOf(place)} number={number} write={(note) => notes.write(place, note)} />
      ) : (
        <Noted note={question} reader="person" />
      )}
    </li>
  );
}

type NotesProps = { note: Note; number: number; write: (note: Note) => void };

function Notes({ note, number, write }: NotesProps) {
  const { t } = useTranslation();
  const id = useId();
  const { marks, words } = note;
  const toggle = (mark: TalkMark) =>
    write({ ...note, marks: marksOffered.filter((one) => (one === mark) !== marks.includes(one)) });
  return (
    <>
      <fieldset className="talk-marks">
        <legend className="only-read">{t('talkSupport.notes.marks', { number })}</legend>
        {marksOffered.map((mark) => (
          <button
            key={mark}
            type="button"
            className="button"
            aria-pressed={marks.includes(mark)}
            onClick={() => toggle(mark)}
          >
            <Mark shape={marks.includes(mark) ? 'full' : 'empty'} />
            {t(`talks.marks.${mark}`)}
          </button>
        ))}
      </fieldset>
      <p className="only-print talk-boxes">
        {marksOffered.map((mark) => (
          <span key={mark}>
            {marks.includes(mark) ? '\u2611' : '\u2610'} {t(`talks.marks.${mark}`)}
          </span>
        ))}
      </p>
      <div className="no-print">
        <label htmlFor={id}>{t('talkSupport.notes.words', { number })}</label>
        <textarea
          id={id}
          rows={2}
          maxLength={2_000}
          aria-describedby={`${id}-hint`}
          value={words}
          onChange={(event) => write({ ...note, words: event.target.value })}
        />
        <p className="quiet" id={`${id}-hint`}>
          {t('talkSupport.notes.hint')}
        </p>
      </div>
      <p className="only-print talk-lines">{words}</p>
    </>
  );
}
