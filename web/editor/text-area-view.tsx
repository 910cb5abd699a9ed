/** The plain text area: the browser's own field, with line numbers beside it. Equal to Monaco in what it can do. */
import { useEffect, useRef } from 'react';
import type { CodeViewProps } from './code-view-props.ts';
import { indentOf } from './indent.ts';

export function TextAreaView({
  label,
  language,
  fileName,
  text,
  isEditable,
  caret,
  onCaretTaken,
  onChange,
  describedBy,
}: CodeViewProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const numbers = useRef<HTMLPreElement>(null);

  useEffect(() => {
    if (!caret || !field.current) return;
    field.current.focus();
    if (caret.place) {
      const start = placeOf(field.current.value, caret.place.line, caret.place.column);
      field.current.setSelectionRange(start, start);
      scrollToLine(field.current, caret.place.line);
    }
    onCaretTaken();
  }, [caret, onCaretTaken]);

  return (
    <div className="work-code plain">
      <pre className="numbers-beside" ref={numbers} aria-hidden="true">
        {lineNumbers(text)}
      </pre>
      <textarea
        ref={field}
        key={fileName}
        aria-label={label}
        aria-describedby={describedBy}
        style={{ tabSize: indentOf(language) }}
        value={text}
        readOnly={!isEditable}
        onChange={(event) => onChange(event.target.value)}
        onScroll={(event) => {
          if (numbers.current) numbers.current.scrollTop = event.currentTarget.scrollTop;
        }}
        autoCapitalize="off"
        autoCorrect="off"
        autoComplete="off"
        spellCheck={false}
      />
    </div>
  );
}

/** A browser moves the caret without showing it: the line comes to the middle of the field, and its first column. */
function scrollToLine(field: HTMLTextAreaElement, line: number): void {
  const { lineHeight, paddingTop } = getComputedStyle(field);
  const top = Number.parseFloat(paddingTop) + (line - 1) * Number.parseFloat(lineHeight);
  field.scrollTop = top - field.clientHeight / 2;
  field.scrollLeft = 0;
}

function lineNumbers(text: string): string {
  const count = text.split('\n').length;
  return Array.from({ length: count }, (_, index) => String(index + 1)).join('\n');
}

/** Offset of a 1-based line and column; the end of the text when it has fewer lines. */
export function placeOf(text: string, line: number, column: number): number {
  const lines = text.split('\n');
  const before = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0);
  const within = Math.min(Math.max(column - 1, 0), lines[line - 1]?.length ?? 0);
  return Math.min(before + within, text.length);
}
