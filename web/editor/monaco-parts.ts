/**
 * The only importer of monaco-editor: the core, a few features for writing, four languages. Left out on purpose:
 * suggestions, hovers, code lenses, minimap and every other thing that would come up by itself.
 */
import 'monaco-editor/features/bracketMatching/register';
import 'monaco-editor/features/caretOperations/register';
import 'monaco-editor/features/clipboard/register';
import 'monaco-editor/features/codeEditor/register';
import 'monaco-editor/features/comment/register';
import 'monaco-editor/features/cursorUndo/register';
import 'monaco-editor/features/indentation/register';
import 'monaco-editor/features/linesOperations/register';
import 'monaco-editor/features/wordOperations/register';
import 'monaco-editor/languages/definitions/javascript/register';
import 'monaco-editor/languages/definitions/python/register';
import 'monaco-editor/languages/definitions/sql/register';
import 'monaco-editor/languages/definitions/typescript/register';
import { editor, Uri } from 'monaco-editor/editor';
import workerUrl from 'monaco-editor/editor/editor.worker.js?worker&url';
import type { Language } from '#server/challenges/challenges.contract.ts';
import { scriptUrl } from '../ui/trusted.ts';
import type { CodeHabits } from './code-view-props.ts';
import { indentOf } from './indent.ts';

export type Editor = editor.IStandaloneCodeEditor;
export type Theme = editor.IStandaloneThemeData;
export type Model = editor.ITextModel;
export type LineShapes = editor.IEditorDecorationsCollection;

globalThis.MonacoEnvironment = {
  getWorker: () => new Worker(scriptUrl(workerUrl), { type: 'module' }),
};

/** Calm by default: a solid caret, nothing that moves, nothing that opens. */
const calmOptions: editor.IStandaloneEditorConstructionOptions = {
  automaticLayout: true,
  autoClosingBrackets: 'never',
  autoClosingQuotes: 'never',
  autoClosingComments: 'never',
  codeLens: false,
  colorDecorators: false,
  contextmenu: false,
  cursorSmoothCaretAnimation: 'off',
  cursorWidth: 2,
  dragAndDrop: false,
  fixedOverflowWidgets: true,
  folding: false,
  glyphMargin: false,
  guides: { indentation: false },
  hover: { enabled: 'off' },
  lightbulb: { enabled: editor.ShowLightbulbIconMode.Off },
  lineDecorationsWidth: 12,
  lineNumbersMinChars: 4,
  links: false,
  matchBrackets: 'near',
  minimap: { enabled: false },
  occurrencesHighlight: 'off',
  overviewRulerBorder: false,
  overviewRulerLanes: 0,
  padding: { top: 12, bottom: 12 },
  parameterHints: { enabled: false },
  quickSuggestions: false,
  // The default dims the last line's number below the contrast of text.
  renderFinalNewline: 'on',
  renderLineHighlight: 'none',
  renderWhitespace: 'none',
  // Room for the caret after the longest line, and no more: 64 letters fit beside the statement at 1280.
  revealHorizontalRightPadding: 10,
  roundedSelection: false,
  scrollBeyondLastColumn: 1,
  scrollBeyondLastLine: false,
  scrollbar: { useShadows: false, alwaysConsumeMouseWheel: false },
  selectionHighlight: false,
  smoothScrolling: false,
  stickyScroll: { enabled: false },
  suggestOnTriggerCharacters: false,
  unicodeHighlight: { ambiguousCharacters: false, invisibleCharacters: false },
  wordBasedSuggestions: 'off',
};

export function createEditor(place: HTMLElement, ariaLabel: string): Editor {
  return editor.create(place, { ...calmOptions, ariaLabel, model: null, theme: 'kodlugn' });
}

/** What depends on the file, and on what the person chose under Utseende. */
export function optionsOf(own: {
  isEditable: boolean;
  label: string;
  habits: CodeHabits;
}): editor.IEditorOptions {
  const { isEditable, label, habits } = own;
  return {
    readOnly: !isEditable,
    domReadOnly: !isEditable,
    ariaLabel: label,
    // What is only read is read whole: a long line goes on below.
    wordWrap: habits.wrapsLines || !isEditable ? 'on' : 'off',
    cursorBlinking: habits.caretBlinks ? 'blink' : 'solid',
    // Where nothing can be written, Tab never indents.
    tabFocusMode: !habits.tabIndents || !isEditable,
  };
}

export function createModel(text: string, language: Language, fileName: string): Model {
  modelCount += 1;
  const address = Uri.parse(`inmemory://work-${modelCount}/${fileName}`);
  const model = editor.createModel(text, language, address);
  // Each language has one habit: what a half-written file looks like does not change it.
  model.updateOptions({ tabSize: indentOf(language), insertSpaces: true });
  return model;
}
let modelCount = 0;

export function defineTheme(theme: editor.IStandaloneThemeData): void {
  editor.defineTheme('kodlugn', theme);
  editor.setTheme('kodlugn');
}

export function remeasureFonts(): void {
  editor.remeasureFonts();
}
