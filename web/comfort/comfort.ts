/**
 * The person's presentation preferences on this device: read at start, applied at once, kept in localStorage.
 * `public/comfort-first.js` applies them before the first paint.
 */
import type { Comfort } from '#server/accounts/accounts.contract.ts';
import type { ComfortChosen } from './comfort-choices.ts';
import { beginComfort, completeComfort, readComfort } from './complete-comfort.ts';
import { fetchFont, onSystemChange, showComfort } from './show-comfort.ts';

export type Locale = ComfortChosen['locale'];

const storageKey = 'kodlugn.comfort';

/** Storage can be switched off in a browser: then choices last as long as the page. */
function fromStorage(): string | null {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null;
  }
}

/** Whether anything has been chosen on this device. */
export function hasChosenComfort(): boolean {
  return fromStorage() !== null;
}

let current: ComfortChosen | undefined;
const listeners = new Set<() => void>();

export function getComfort(): ComfortChosen {
  current ??= beginComfort(fromStorage(), { pathname: location.pathname, language: navigator.language });
  return current;
}

export function subscribeToComfort(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Keeps the choice on the device and shows it at once. */
export function setComfort(change: Comfort): ComfortChosen {
  const chosen = completeComfort({ ...getComfort(), ...change });
  try {
    localStorage.setItem(storageKey, JSON.stringify(chosen));
  } catch {
    // Shown anyway; it lasts as long as the page.
  }
  take(chosen);
  return chosen;
}

function take(chosen: ComfortChosen): void {
  current = chosen;
  showComfort(chosen);
  for (const listener of listeners) listener();
}

/** Shows what was chosen, and follows the system's colours and what is chosen in another tab of this browser. */
export async function startComfort(): Promise<void> {
  const show = () => showComfort(getComfort());
  show();
  onSystemChange(show);
  addEventListener('storage', ({ key, newValue }) => {
    if (key === storageKey) take(readComfort(newValue));
  });
  await fetchFont(getComfort().font);
}
