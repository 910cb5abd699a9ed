/** Kept versions that the person has chosen about on this device: they are not offered again, and stay readable. */
const storageKey = 'kodlugn.settled-versions';

export function isSettled(draftId: string): boolean {
  return read().includes(draftId);
}

export function settle(draftId: string): void {
  try {
    localStorage.setItem(storageKey, JSON.stringify([draftId, ...read()].slice(0, 50)));
  } catch {
    // Without storage the version is offered once more at the next opening; nothing is lost.
  }
}

function read(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '[]');
    return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : [];
  } catch {
    return [];
  }
}
