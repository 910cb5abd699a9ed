/**
 * The only importer of monaco-editor: the core, a few features for writing, two languages. Left out on purpose:
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
import 'monaco-editor/features/toggleTabFocusMode/register';
import 'monaco-editor/features/wordOperations/register';
import 'monaco-editor/languages/definitions/javascript/register';
import 'monaco-editor/languages/definitions/typescript/register';
import { editor, Uri } from 'monaco-editor/editor';
import workerUrl from 'monaco-editor/editor/editor.worker.js?worker&url';
import { scriptUrl } from '../ui/trusted.ts';

export type Editor = editor.IStandaloneCodeEditor;
export type Model = editor.ITextModel;

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
  cursorBlinking: 'solid',
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
  roundedSelection: false,
  scrollBeyondLastLine: false,
  scrollbar: { useShadows: false, alwaysConsumeMouseWheel: false },
  selectionHighlight: false,
  smoothScrolling: false,
  stickyScroll: { enabled: false },
  suggestOnTriggerCharacters: false,
  tabFocusMode: true,
  tabSize: 2,
  unicodeHighlight: { ambiguousCharacters: false, invisibleCharacters: false },
  wordBasedSuggestions: 'off',
};

export function createEditor(place: HTMLElement, own: { fontFamily: string; fontSize: number }): Editor {
  return editor.create(place, {
    ...calmOptions,
    ...own,
    lineHeight: Math.round(own.fontSize * 1.65),
    model: null,
    theme: 'kodlugn',
  });
}

export function createModel(text: string, language: string, fileName: string): Model {
  modelCount += 1;
  return editor.createModel(text, language, Uri.parse(`inmemory://work-${modelCount}/${fileName}`));
}
let modelCount = 0;

export function defineTheme(theme: editor.IStandaloneThemeData): void {
  editor.defineTheme('kodlugn', theme);
  editor.setTheme('kodlugn');
}
export type Theme = editor.IStandaloneThemeData;
