/** Monaco as a view over the work: shows one file at a time. What was written, and undo, lie in the controller. */
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { CodeViewProps } from './code-view-props.ts';
import {
  createEditor,
  createModel,
  type Editor,
  type LineShapes,
  type Model,
  optionsOf,
} from './monaco-parts.ts';
import { followPageLook } from './monaco-theme.ts';
import { speakInMonaco } from './monaco-words.ts';
import { changeBetween } from './text-change.ts';

export function MonacoView(props: CodeViewProps) {
  const { fileName, language, text, isEditable, label, habits, marks, caret, onCaretTaken, describedBy } =
    props;
  const { t } = useTranslation();
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor | null>(null);
  const shapes = useRef<LineShapes | null>(null);
  const models = useRef(new Map<string, Model>());
  const latest = useRef(props);
  latest.current = props;

  // biome-ignore lint/correctness/useExhaustiveDependencies: in another language the view is made anew.
  useEffect(() => {
    if (!place.current) return;
    speakInMonaco(t);
    const made = createEditor(place.current, latest.current.label);
    const letGoOfLook = followPageLook(place.current, (font) => made.updateOptions(font));
    const listening = [
      made.onDidChangeModelContent(() => {
        const value = made.getModel()?.getValue();
        if (value !== undefined && value !== latest.current.text) latest.current.onChange(value);
      }),
      made.onDidChangeCursorSelection(() => tellPlace(made, latest.current)),
      made.onDidScrollChange(() => tellPlace(made, latest.current)),
    ];
    const own = models.current;
    shapes.current = made.createDecorationsCollection();
    editor.current = made;
    return () => {
      letGoOfLook();
      for (const one of listening) one.dispose();
      made.dispose();
      for (const model of own.values()) model.dispose();
      own.clear();
      editor.current = null;
    };
  }, []);

  useEffect(() => {
    const made = editor.current;
    if (!made) return;
    const known = models.current.get(fileName);
    const model = known ?? createModel(latest.current.text, language, fileName);
    models.current.set(fileName, model);
    const left = latest.current.placeOf(fileName);
    made.setModel(model);
    if (!left) return;
    made.setSelection(rangeOf(model, left.start, left.end));
    made.setScrollTop(made.getTopForLineNumber(left.topLine));
  }, [fileName, language]);

  useEffect(() => {
    const model = models.current.get(fileName);
    const change = model && changeBetween(model.getValue(), text);
    if (!model || !change) return;
    // What stands elsewhere keeps its place, and so does what is seen.
    const range = rangeOf(model, change.at, change.at + change.removed.length);
    model.pushEditOperations([], [{ range, text: change.inserted }], () => null);
  }, [fileName, text]);

  useEffect(() => {
    const options = optionsOf({ isEditable, label, habits });
    editor.current?.updateOptions(options);
    const field = place.current?.querySelector('[role="textbox"], textarea');
    if (describedBy) field?.setAttribute('aria-describedby', describedBy);
    else field?.removeAttribute('aria-describedby');
  }, [isEditable, label, describedBy, habits]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another file has its own lines.
  useEffect(() => {
    shapes.current?.set(
      marks.map(({ line, shape }) => ({
        range: { startLineNumber: line, startColumn: 1, endLineNumber: line, endColumn: 1 },
        options: { lineNumberClassName: `shape-${shape}` },
      })),
    );
  }, [marks, fileName]);

  useEffect(() => {
    const made = editor.current;
    const model = made?.getModel();
    if (!caret || !made || !model) return;
    if (caret.place) {
      const range =
        'start' in caret.place
          ? rangeOf(model, caret.place.start, caret.place.end)
          : caretAt(caret.place.line, caret.place.column);
      made.setSelection(range);
      made.revealRangeInCenterIfOutsideViewport(range);
    }
    if (caret.takesFocus) made.focus();
    onCaretTaken();
  }, [caret, onCaretTaken]);

  return <div className="work-code monaco" ref={place} translate="no" />;
}

function tellPlace(editor: Editor, { fileName, onPlace }: CodeViewProps): void {
  const model = editor.getModel();
  const selection = editor.getSelection();
  // Between two files the model is still the one that is left.
  if (!model || !selection || !model.uri.path.endsWith(`/${fileName}`)) return;
  onPlace(fileName, {
    start: model.getOffsetAt(selection.getStartPosition()),
    end: model.getOffsetAt(selection.getEndPosition()),
    topLine: editor.getVisibleRanges()[0]?.startLineNumber ?? 1,
  });
}

function rangeOf(model: Model, start: number, end: number) {
  const from = model.getPositionAt(start);
  const to = model.getPositionAt(end);
  return {
    startLineNumber: from.lineNumber,
    startColumn: from.column,
    endLineNumber: to.lineNumber,
    endColumn: to.column,
  };
}

const caretAt = (line: number, column: number) => ({
  startLineNumber: line,
  startColumn: column,
  endLineNumber: line,
  endColumn: column,
});
