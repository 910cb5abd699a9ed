/** Which parts of a statement this device has folded, and which challenges it has opened. */
const exactKey = 'kodlugn.exact-folded';
const openedKey = 'kodlugn.opened-challenges';

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    // Without storage everything is as on a first visit.
    return null;
  }
}

function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Shown as chosen all the same; it lasts as long as the page.
  }
}

/** Open until this person folds it here. */
export function isExactOpen(): boolean {
  return read(exactKey) !== 'yes';
}

export function keepExactOpen(isOpen: boolean): void {
  keep(exactKey, isOpen ? 'no' : 'yes');
}

/** Whether this device has shown the challenge before; from now on it has. */
export function isFirstOnDevice(slug: string): boolean {
  const opened = (read(openedKey) ?? '').split(' ').filter(Boolean);
  if (opened.includes(slug)) return false;
  keep(openedKey, [slug, ...opened].slice(0, 200).join(' '));
  return true;
}
