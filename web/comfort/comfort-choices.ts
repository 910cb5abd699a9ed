/**
 * Every choice under Utseende and what may be chosen; the first is what ships. One table: the server's contract, the
 * device's reader and the page's rows come from it. Plain data, no React.
 */
export const comfortChoices = {
  theme: ['system', 'light', 'dark', 'sepia', 'contrast'],
  locale: ['sv', 'en'],
  font: ['system', 'hyperlegible', 'lexend', 'opendyslexic'],
  textSize: ['medium', 'small', 'large', 'larger'],
  lineLength: ['medium', 'short', 'long'],
  spacing: ['normal', 'wide', 'wider'],
  density: ['normal', 'airy', 'compact'],
  editorView: ['by-device', 'editor', 'text-area'],
  editorHelp: ['off', 'asked', 'on'],
  problemMarks: ['never', 'asked', 'always'],
  caret: ['still', 'blinking'],
  wordWrap: ['off', 'on'],
  tabKey: ['leaves', 'indents'],
  resultPlace: ['below', 'beside'],
  console: ['shown', 'folded'],
  doneSound: ['off', 'on'],
  clock: ['off', 'on'],
  /** Minutes that the page has been open. */
  reminders: ['off', '30', '60', '90'],
  lineFocus: ['off', 'on'],
  readAloud: ['off', 'on'],
  /** Whether one next step is offered on a page. */
  suggestions: ['shown', 'hidden'],
  mode: ['whole', 'simple'],
} as const;

export type ComfortKey = keyof typeof comfortChoices;
export type ComfortValue<Key extends ComfortKey> = (typeof comfortChoices)[Key][number];
/** A choice for everything. */
export type ComfortChosen = { [Key in ComfortKey]: ComfortValue<Key> };
