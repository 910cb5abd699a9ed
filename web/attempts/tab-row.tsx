/** A row of tabs: one stop for Tab, arrows within it, as the ARIA practices tell. */
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { Mark } from '../ui/mark.tsx';

export type TabInRow = {
  id: string;
  label: string;
  /** Said after the label, smaller. */
  note?: string;
  /** Where there may be a mark, with its place kept; `words` say it, or are empty. */
  mark?: { words: string };
};

type TabRowProps = {
  label: string;
  tabs: TabInRow[];
  chosen: string;
  /** Id of the part of the page that shows what is chosen. */
  controls: string;
  onChoose: (id: string) => void;
};

export function TabRow({ label, tabs, chosen, controls, onChoose }: TabRowProps) {
  const row = useRef<HTMLDivElement>(null);
  const at = tabs.findIndex(({ id }) => id === chosen);

  // A tab that goes away while the keyboard is on it hands that to the chosen one.
  const hasKeyboard = useRef(false);
  useEffect(() => {
    if (hasKeyboard.current && document.activeElement === document.body)
      row.current?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
  });

  const onKeyDown = (event: KeyboardEvent) => {
    const last = tabs.length - 1;
    const moves: Record<string, number> = {
      ArrowRight: at === last ? 0 : at + 1,
      ArrowLeft: at === 0 ? last : at - 1,
      Home: 0,
      End: last,
    };
    const to = moves[event.key];
    const next = to === undefined ? undefined : tabs[to];
    if (!next || to === undefined) return;
    event.preventDefault();
    onChoose(next.id);
    row.current?.querySelectorAll<HTMLElement>('[role="tab"]')[to]?.focus();
  };

  return (
    <div
      className="tabs"
      role="tablist"
      aria-label={label}
      ref={row}
      onKeyDown={onKeyDown}
      onFocus={() => {
        hasKeyboard.current = true;
      }}
      onBlur={() => {
        hasKeyboard.current = false;
      }}
    >
      {tabs.map(({ id, label: words, note, mark }) => (
        <button
          key={id}
          type="button"
          role="tab"
          aria-selected={id === chosen}
          aria-controls={controls}
          tabIndex={id === chosen ? 0 : -1}
          onClick={() => onChoose(id)}
        >
          {words}
          {mark ? (
            <span className="tab-mark" data-shown={mark.words !== ''}>
              <Mark shape="square" />
              <span className="only-read">{mark.words}</span>
            </span>
          ) : null}
          {note ? <span className="tab-note"> ({note})</span> : null}
        </button>
      ))}
    </div>
  );
}
