/**
 * The person's presentation preferences on this device: read at start, applied at once, kept in localStorage.
 * `public/comfort-first.js` applies them before the first paint.
 */
import type { Comfort } from '#server/accounts/accounts.contract.ts';
import { type ComfortChosen, type ComfortKey, comfortChoices } from './comfort-choices.ts';

export type Locale = ComfortChosen['locale'];
type Theme = ComfortChosen['theme'];

const storageKey = 'kodlugn.comfort';

/** A choice for everything: what is not among the choices, or was never chosen, is as it ships. */
export function completeComfort(kept: Record<string, unknown>): ComfortChosen {
  const complete = Object.entries(comfortChoices).map(([key, values]) => {
    const chosen = Object.hasOwn(kept, key) ? kept[key] : undefined;
    return [key, values.find((value) => value === chosen) ?? values[0]];
  });
  return Object.fromEntries(complete);
}

/** What was kept on the device; anything unreadable counts as not chosen. */
export function readComfort(text: string | null): ComfortChosen {
  try {
    const parsed: unknown = JSON.parse(text ?? '{}');
    return completeComfort(typeof parsed === 'object' && parsed !== null ? { ...parsed } : {});
  } catch {
    return completeComfort({});
  }
}

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
  current ??= readComfort(fromStorage());
  return current;
}

export function subscribeToComfort(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Keeps the choice on the device and shows it at once. */
export function setComfort(change: Comfort): ComfortChosen {
  current = completeComfort({ ...getComfort(), ...change });
  try {
    localStorage.setItem(storageKey, JSON.stringify(current));
  } catch {
    // Shown anyway; it lasts as long as the page.
  }
  applyComfort(current);
  for (const listener of listeners) listener();
  return current;
}

const systemDark = () => matchMedia('(prefers-color-scheme: dark)');

/** What the styles read, as data attributes of the page. The theme of the system is one of the others by then. */
const shownByStyles = ['suggestions'] as const satisfies readonly ComfortKey[];

function applyComfort(comfort: ComfortChosen): void {
  const { dataset } = document.documentElement;
  dataset.theme = themeShown(comfort.theme);
  for (const key of shownByStyles) dataset[key] = comfort[key];
}

function themeShown(theme: Theme): Exclude<Theme, 'system'> {
  if (theme !== 'system') return theme;
  return systemDark().matches ? 'dark' : 'light';
}

/** Follows the system's theme for as long as the person has not chosen one. */
export function followSystemTheme(): void {
  applyComfort(getComfort());
  systemDark().addEventListener('change', () => applyComfort(getComfort()));
}
