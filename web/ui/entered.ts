/** A note on this device of who has entered here: lets pages offer the way on, without asking. */
const storageKey = 'kodlugn.entered';

function readNote(): string | null {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null;
  }
}

function writeNote(note: 'yes' | 'staff' | null): void {
  try {
    if (note === null) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, note);
  } catch {
    // Without storage the start page offers both ways in; nothing else depends on the note.
  }
}

/** As a candidate. */
export function hasEntered(): boolean {
  return readNote() === 'yes';
}

export function hasStaffEntered(): boolean {
  return readNote() === 'staff';
}

export function rememberEntered(entered: boolean): void {
  writeNote(entered ? 'yes' : null);
}

export function rememberStaffEntered(entered: boolean): void {
  if (entered || hasStaffEntered()) writeNote(entered ? 'staff' : null);
}
