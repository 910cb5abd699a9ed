/**
 * The own code between the moment it is made and the moment the person says that it is kept: in this tab alone,
 * so that a reload does not lose it, and gone with the tab.
 */
const storageKey = 'kodlugn.own-code';
let inMemory: string | null = null;

export function getOwnCode(): string | null {
  try {
    return sessionStorage.getItem(storageKey) ?? inMemory;
  } catch {
    return inMemory;
  }
}

export function holdOwnCode(code: string | null): void {
  inMemory = code;
  try {
    if (code === null) sessionStorage.removeItem(storageKey);
    else sessionStorage.setItem(storageKey, code);
  } catch {
    // Kept in memory then: it lasts until the page is left.
  }
}
