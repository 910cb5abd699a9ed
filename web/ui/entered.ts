/** A note on this device that somebody has entered here: lets the start page offer the way on, without asking. */
const storageKey = 'kodlugn.entered';

export function hasEntered(): boolean {
  try {
    return localStorage.getItem(storageKey) === 'yes';
  } catch {
    return false;
  }
}

export function rememberEntered(entered: boolean): void {
  try {
    if (entered) localStorage.setItem(storageKey, 'yes');
    else localStorage.removeItem(storageKey);
  } catch {
    // Without storage the start page offers both ways in; nothing else depends on the note.
  }
}
