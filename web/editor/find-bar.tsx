/** Find and replace, under the code in both views: opened by the person, in a place of its own, and nothing moves by itself. */
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Status } from '../ui/status.tsx';
import { findAll, placeFrom, replaceAll } from './find-in-text.ts';
import { lineOf } from './places.ts';

export type FindBarProps = {
  fileName: string;
  text: string;
  isEditable: boolean;
  /** What was selected when it was opened, and from where one looks. */
  start: { words: string; at: number };
  onShow: (range: { start: number; end: number } | null) => void;
  onReplace: (range: { start: number; end: number }, letters: string) => void;
  onClose: () => void;
};

export function FindBar({ fileName, text, isEditable, start, onShow, onReplace, onClose }: FindBarProps) {
  const { t } = useTranslation();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [words, setWords] = useState(start.words);
  const [by, setBy] = useState('');
  const [isCaseKept, setCaseKept] = useState(false);
  const [from, setFrom] = useState(start.at);
  const [said, setSaid] = useState('');
  const places = findAll(text, words, isCaseKept);
  const at = placeFrom(places, from);
  const place = places[at];

  useEffect(() => field.current?.select(), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: shown when another place is the one.
  useEffect(() => {
    onShow(place === undefined ? null : { start: place, end: place + words.length });
  }, [place, words.length, fileName]);

  const go = (steps: number) => {
    setSaid('');
    setFrom(places[(at + steps + places.length) % places.length] ?? from);
  };

  function replaceOne(): void {
    if (place === undefined) return;
    onReplace({ start: place, end: place + words.length }, by);
    setFrom(place + by.length);
    setSaid(t('editor.find.replacedOne'));
  }

  function replaceEvery(): void {
    onReplace({ start: 0, end: text.length }, replaceAll(text, places, words.length, by));
    setSaid(t('editor.find.replaced', { count: places.length }));
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onClose();
  }

  const found = () => {
    if (said) return said;
    if (words === '') return '';
    if (place === undefined) return t('editor.find.none');
    return t('editor.find.found', { number: at + 1, of: places.length, line: lineOf(text, place) });
  };

  return (
    <search
      className="find-bar"
      aria-label={t('editor.find.label', { file: fileName })}
      onKeyDown={onKeyDown}
    >
      <form
        className="find-line"
        onSubmit={(event) => {
          event.preventDefault();
          go(1);
        }}
      >
        <label htmlFor={`${id}-words`}>{t('editor.find.words')}</label>
        <input
          id={`${id}-words`}
          ref={field}
          type="text"
          value={words}
          autoComplete="off"
          autoCapitalize="off"
          autoCorrect="off"
          spellCheck={false}
          onChange={(event) => {
            setSaid('');
            setWords(event.target.value);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !event.shiftKey) return;
            event.preventDefault();
            go(-1);
          }}
        />
        <button type="button" className="as-link" onClick={() => go(-1)}>
          {t('editor.find.previous')}
        </button>
        <button type="submit" className="as-link">
          {t('editor.find.next')}
        </button>
      </form>
      {isEditable ? (
        <form
          className="find-line"
          onSubmit={(event) => {
            event.preventDefault();
            replaceOne();
          }}
        >
          <label htmlFor={`${id}-by`}>{t('editor.find.by')}</label>
          <input
            id={`${id}-by`}
            type="text"
            value={by}
            autoComplete="off"
            autoCapitalize="off"
            autoCorrect="off"
            spellCheck={false}
            onChange={(event) => setBy(event.target.value)}
          />
          <button type="submit" className="as-link">
            {t('editor.find.replace')}
          </button>
          <button type="button" className="as-link" onClick={replaceEvery}>
            {t('editor.find.replaceAll')}
          </button>
        </form>
      ) : null}
      <div className="find-line">
        <label className="find-case">
          <input
            type="checkbox"
            checked={isCaseKept}
            onChange={(event) => setCaseKept(event.target.checked)}
          />
          {t('editor.find.case')}
        </label>
        <Status>{found()}</Status>
        <button type="button" className="as-link find-close" onClick={onClose}>
          {t('editor.find.close')}
        </button>
      </div>
    </search>
  );
}
