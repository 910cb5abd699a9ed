/**
 * The keys that both views share, heard before the view hears them: undo and redo go to the one history, Tab leaves
 * after Escape, and the search and the words lie under the same keys.
 */
import { type KeyboardEvent, useRef } from 'react';

export type CodeKeys = {
  isEditable: boolean;
  tabIndents: boolean;
  undo: () => void;
  redo: () => void;
  toggleTab: () => void;
  find: () => void;
  /** Null while nothing is to be suggested. */
  askForWords: (() => void) | null;
};

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** What the keys ask for; `mac` has its own keys for letting Tab indent. */
export function askedBy(
  event: Pressed,
  mac: boolean,
): 'undo' | 'redo' | 'find' | 'words' | 'toggle-tab' | null {
  const { key, code, ctrlKey, metaKey, shiftKey, altKey } = event;
  if (altKey) return null;
  const letter = key.toLowerCase();
  if (ctrlKey && letter === 'm' && shiftKey === mac) return 'toggle-tab';
  if (ctrlKey && code === 'Space') return 'words';
  if (!(mac ? metaKey : ctrlKey)) return null;
  if (letter === 'z') return shiftKey ? 'redo' : 'undo';
  if (letter === 'y' && !mac) return 'redo';
  // The search holds what replaces, too.
  return !shiftKey && (letter === 'f' || (letter === 'h' && !mac)) ? 'find' : null;
}

export function useCodeKeys(keys: CodeKeys): (event: KeyboardEvent) => void {
  /** Escape was pressed: the next Tab leaves, also where Tab indents. */
  const leavesNext = useRef(false);
  const mac = navigator.userAgent.includes('Macintosh');

  return (event) => {
    if (!(event.target as Element).closest('.work-code')) return;
    const isTab = event.key === 'Tab';
    if (isTab && leavesNext.current) {
      // Nobody else hears of it, so the browser does what Tab does everywhere.
      event.stopPropagation();
      return;
    }
    if (!['Shift', 'Control', 'Alt', 'Meta'].includes(event.key)) leavesNext.current = event.key === 'Escape';
    const acts = {
      undo: keys.isEditable ? keys.undo : null,
      redo: keys.isEditable ? keys.redo : null,
      find: keys.find,
      words: keys.isEditable ? keys.askForWords : null,
      'toggle-tab': keys.isEditable ? keys.toggleTab : null,
    };
    const asked = askedBy(event, mac);
    const act = asked && acts[asked];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
}
