/** Suggestions in a row of their own under the code: its place is always there, and nothing covers what is written. */
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ToolRow } from './tool-row.tsx';

type WordRowProps = {
  /** Null until they are asked for. */
  words: readonly string[] | null;
  /** The row was asked for by a key or a press: its first word takes the focus, or the row says there is none. */
  asked: number;
  onAsk: () => void;
  onChoose: (word: string) => void;
  onLeave: () => void;
};

export function WordRow({ words, asked, onAsk, onChoose, onLeave }: WordRowProps) {
  const { t } = useTranslation();
  const place = useRef<HTMLDivElement>(null);
  const says = words && words.length === 0 ? t('editor.words.none') : '';

  useEffect(() => {
    if (asked > 0) place.current?.querySelector<HTMLElement>('button.word')?.focus();
  }, [asked]);

  return (
    <div className="word-row" ref={place}>
      <ToolRow label={t('editor.words.label')} onEscape={onLeave}>
        <button type="button" className="as-link" onClick={onAsk}>
          {t('editor.words.show')}
        </button>
        {words?.map((word) => (
          <button key={word} type="button" className="word" translate="no" onClick={() => onChoose(word)}>
            {word}
          </button>
        ))}
      </ToolRow>
      <span className="quiet" role="status">
        {says}
      </span>
    </div>
  );
}
