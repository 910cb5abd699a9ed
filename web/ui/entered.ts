/** A note on this device of who has entered here: lets pages offer the way on, without asking. */
const storageKey = 'kodlugn.entered';
const besideKey = 'kodlugn.beside';

function readNote(): string | null {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null;
  }
}

function writeNote(note: 'yes' | 'staff' | null): void {
  try {
    if (note === null) for (const key of [storageKey, besideKey]) localStorage.removeItem(key);
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

/** The session where one is, or that one writes with somebody: then the workspace keeps a line for it from the start. */
type Beside = { sessionId: string | null };

export function findBeside(): Beside | null {
  try {
    return JSON.parse(localStorage.getItem(besideKey) ?? 'null') as Beside | null;
  } catch {
    return null;
  }
}

/** A session that one has left, or that is over, is kept as none: what was written goes on. Null: neither is there. */
export function rememberBeside(beside: Beside | null): void {
  try {
    if (beside === null) localStorage.removeItem(besideKey);
    else localStorage.setItem(besideKey, JSON.stringify(beside));
  } catch {
    // Without storage the workspace has no such line, and the pages say the same.
  }
}
