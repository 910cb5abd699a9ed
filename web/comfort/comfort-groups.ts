/** How the choices stand on the page Utseende: in groups, and those that are sizes from less to more. */
import { type ComfortChosen, type ComfortKey, type ComfortValue, comfortChoices } from './comfort-choices.ts';

export const comfortGroups = {
  colours: ['theme'],
  text: ['font', 'textSize', 'lineLength', 'spacing', 'density'],
  work: ['resultPlace', 'console', 'suggestions', 'mode'],
  editor: ['editorView', 'editorHelp', 'problemMarks', 'caret', 'wordWrap', 'tabKey'],
  sound: ['doneSound', 'clock', 'reminders'],
  reading: ['lineFocus', 'readAloud'],
  language: ['locale'],
} as const satisfies Record<string, readonly ComfortKey[]>;

export type ComfortGroup = keyof typeof comfortGroups;

const fromLessToMore: { [Key in ComfortKey]?: readonly ComfortValue<Key>[] } = {
  textSize: ['small', 'medium', 'large', 'larger'],
  lineLength: ['short', 'medium', 'long'],
  density: ['compact', 'normal', 'airy'],
};

/** What may be chosen, in the order in which it stands on the page. */
export function choicesInOrder(key: ComfortKey): readonly string[] {
  return fromLessToMore[key] ?? comfortChoices[key];
}

export function atFirst<Key extends ComfortKey>(key: Key): ComfortValue<Key> {
  return comfortChoices[key][0];
}

/** Which of these the person has chosen otherwise. */
export function changedOf(comfort: ComfortChosen, keys: readonly ComfortKey[]): ComfortKey[] {
  return keys.filter((key) => comfort[key] !== atFirst(key));
}
