/** Monaco as a view over the work: shows one file at a time, and keeps each file's undo and place. */
import { useEffect, useRef } from 'react';
import type { CodeViewProps } from './code-view-props.ts';
import { createEditor, createModel, type Editor, type Model } from './monaco-parts.ts';
import { followPageTheme } from './monaco-theme.ts';

type Opened = { model: Model; place: ReturnType<Editor['saveViewState']> };

export function MonacoView(props: CodeViewProps) {
  const { fileName, language, text, isEditable, label, caret, onCaretTaken, describedBy } = props;
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor | null>(null);
  const opened = useRef(new Map<string, Opened>());
  const latest = useRef(props);
  latest.current = props;

  useEffect(() => {
    if (!place.current) return;
    const style = getComputedStyle(place.current);
    const made = createEditor(place.current, {
      fontFamily: style.fontFamily,
      fontSize: Number.parseFloat(style.fontSize),
    });
    const letGoOfTheme = followPageTheme();
    const listening = made.onDidChangeModelContent(() => {
      const value = made.getModel()?.getValue();
      if (value !== undefined && value !== latest.current.text) latest.current.onChange(value);
    });
    const models = opened.current;
    editor.current = made;
    return () => {
      letGoOfTheme();
      listening.dispose();
      made.dispose();
      for (const { model } of models.values()) model.dispose();
      models.clear();
      editor.current = null;
    };
  }, []);

  useEffect(() => {
    const made = editor.current;
    if (!made) return;
    const models = opened.current;
    const known = models.get(fileName) ?? {
      model: createModel(latest.current.text, language, fileName),
      place: null,
    };
    models.set(fileName, known);
    made.setModel(known.model);
    made.restoreViewState(known.place);
    return () => {
      known.place = made.saveViewState();
    };
  }, [fileName, language]);

  useEffect(() => {
    const model = opened.current.get(fileName)?.model;
    if (!model || model.getValue() === text) return;
    // Another version was taken up: one edit, so that undo goes back over it.
    model.pushEditOperations([], [{ range: model.getFullModelRange(), text }], () => null);
  }, [fileName, text]);

  useEffect(() => {
    // What is only read is read whole: a long line goes on below.
    const wordWrap = isEditable ? 'off' : 'on';
    editor.current?.updateOptions({
      readOnly: !isEditable,
      domReadOnly: !isEditable,
      ariaLabel: label,
      wordWrap,
    });
    const field = place.current?.querySelector('[role="textbox"], textarea');
    if (describedBy) field?.setAttribute('aria-describedby', describedBy);
  }, [isEditable, label, describedBy]);

  useEffect(() => {
    if (!caret || !editor.current) return;
    if (caret.place) {
      const position = { lineNumber: caret.place.line, column: caret.place.column };
      editor.current.setPosition(position);
      editor.current.revealPositionInCenterIfOutsideViewport(position);
    }
    editor.current.focus();
    onCaretTaken();
  }, [caret, onCaretTaken]);

  return <div className="work-code monaco" ref={place} />;
}
