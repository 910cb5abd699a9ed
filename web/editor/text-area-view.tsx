/**
 * The plain text area: the browser's own field, with line numbers beside it. Equal to Monaco in what it can do.
 * Under the field each line is drawn once more, unseen: where it wraps, its number stands beside its first row.
 */
import { type KeyboardEvent, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import type { CodeViewProps } from './code-view-props.ts';
import { indent, newLine, outdent, type Selected } from './edit-lines.ts';
import { indentOf } from './indent.ts';
import { LinesBeside } from './lines-beside.tsx';
import { lineOf, offsetOf } from './places.ts';

export function TextAreaView(props: CodeViewProps) {
  const { label, language, fileName, text, isEditable, habits, marks, caret, describedBy } = props;
  const { placeOf, onPlace, onCaretTaken, onChange } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  const lines = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => text.split('\n'), [text]);
  /** Selected once the text that was put in is drawn. */
  const next = useRef<Selected | null>(null);
  const step = indentOf(language);

  function alignNumbers(): void {
    if (lines.current && field.current)
      lines.current.style.transform = `translateY(-${field.current.scrollTop}px)`;
  }

  function tellPlace(): void {
    if (!field.current) return;
    const { selectionStart: start, selectionEnd: end, scrollTop } = field.current;
    onPlace(fileName, { start, end, topLine: lineAt(lines.current, scrollTop) });
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: a file is put where it was left once, when it is opened.
  useLayoutEffect(() => {
    const left = placeOf(fileName);
    if (!field.current || !left) return;
    field.current.setSelectionRange(left.start, left.end);
    field.current.scrollTop = topOf(lines.current, left.topLine);
    alignNumbers();
  }, [fileName]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new text may have moved the field.
  useLayoutEffect(() => {
    const selected = next.current;
    next.current = null;
    if (selected && field.current) {
      field.current.setSelectionRange(selected.start, selected.end);
      showLine(field.current, lines.current, lineOf(text, selected.end));
      tellPlace();
    }
    alignNumbers();
  }, [text, habits.wrapsLines]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is asked for is done once.
  useEffect(() => {
    if (!caret || !field.current) return;
    const { place, takesFocus } = caret;
    if (takesFocus) field.current.focus();
    if (place) {
      const isRange = 'start' in place;
      const start = isRange ? place.start : offsetOf(field.current.value, place.line, place.column);
      field.current.setSelectionRange(start, isRange ? place.end : start);
      showLine(field.current, lines.current, lineOf(field.current.value, start));
      tellPlace();
    }
    onCaretTaken();
  }, [caret, onCaretTaken]);

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>): void {
    if (!isEditable || !habits.tabIndents || event.nativeEvent.isComposing) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { selectionStart: start, selectionEnd: end } = event.currentTarget;
    const selected = { text, start, end };
    const change = () => {
      if (event.key === 'Tab') return event.shiftKey ? outdent(selected, step) : indent(selected, step);
      return event.key === 'Enter' && !event.shiftKey ? newLine(selected, step) : null;
    };
    const changed = change();
    if (!changed) return;
    event.preventDefault();
    next.current = changed;
    onChange(changed.text);
  }

  return (
    <div
      className="work-code plain"
      data-wraps={habits.wrapsLines}
      data-caret={habits.caretBlinks ? 'blinking' : 'still'}
    >
      <LinesBeside ref={lines} rows={rows} marks={marks} wraps={habits.wrapsLines} step={step} />
      <textarea
        ref={field}
        key={fileName}
        aria-label={label}
        aria-describedby={describedBy}
        style={{ tabSize: step }}
        value={text}
        readOnly={!isEditable}
        onChange={(event) => {
          onChange(event.target.value);
          tellPlace();
        }}
        onKeyDown={onKeyDown}
        onSelect={tellPlace}
        onScroll={() => {
          alignNumbers();
          tellPlace();
        }}
        autoCapitalize="off"
        autoCorrect="off"
        autoComplete="off"
        spellCheck={false}
        translate="no"
      />
    </div>
  );
}

function rowOf(lines: HTMLElement | null, line: number): HTMLElement | undefined {
  return lines?.children[Math.min(line, lines.children.length) - 1] as HTMLElement | undefined;
}

function topOf(lines: HTMLElement | null, line: number): number {
  const first = rowOf(lines, 1)?.offsetTop ?? 0;
  return (rowOf(lines, line)?.offsetTop ?? first) - first;
}

/** The first line that is wholly in sight, as good as. */
function lineAt(lines: HTMLElement | null, scrollTop: number): number {
  const rows = [...(lines?.children ?? [])] as HTMLElement[];
  const first = rows[0]?.offsetTop ?? 0;
  const at = rows.findIndex((row) => row.offsetTop - first + row.offsetHeight / 2 > scrollTop);
  return at < 0 ? Math.max(rows.length, 1) : at + 1;
}

/** A browser moves the caret without showing it: a line out of sight comes to the middle, at its first column. */
function showLine(field: HTMLTextAreaElement, lines: HTMLElement | null, line: number): void {
  const row = rowOf(lines, line);
  if (!row) return;
  const top = topOf(lines, line);
  const isInSight =
    top >= field.scrollTop && top + 2 * row.offsetHeight <= field.scrollTop + field.clientHeight;
  if (isInSight) return;
  field.scrollTop = top - field.clientHeight / 2;
  field.scrollLeft = 0;
}
