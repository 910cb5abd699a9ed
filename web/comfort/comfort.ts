/**
 * The person's presentation preferences on this device: read at start, applied at once, kept in localStorage.
 * `use-comfort.ts` also keeps them on the account. `public/comfort-first.js` applies the theme before the first paint.
 */
import type { Comfort } from '#server/accounts/accounts.contract.ts';

export type Locale = Comfort['locale'];
export type Theme = Comfort['theme'];

export const themes = ['system', 'light', 'dark', 'sepia', 'contrast'] as const satisfies readonly Theme[];
export const locales = ['sv', 'en'] as const satisfies readonly Locale[];
export const editorViews = [
  'by-device',
  'editor',
  'text-area',
] as const satisfies readonly Comfort['editorView'][];

export const suggestions = ['shown', 'hidden'] as const satisfies readonly Comfort['suggestions'][];

const storageKey = 'kodlugn.comfort';
const byDefault = { theme: 'system', locale: 'sv', editorView: 'by-device', suggestions: 'shown' } as const;

function oneOf<T extends string>(values: readonly T[], value: unknown, otherwise: T): T {
  return values.find((known) => known === value) ?? otherwise;
}

/** What was kept on the device; anything unreadable counts as not chosen. */
export function readComfort(text: string | null): Required<Comfort> {
  let kept: Record<string, unknown> = {};
  try {
    const parsed: unknown = JSON.parse(text ?? '{}');
    if (typeof parsed === 'object' && parsed !== null) kept = { ...parsed };
  } catch {
    kept = {};
  }
  return {
    theme: oneOf(themes, kept.theme, byDefault.theme),
    locale: oneOf(locales, kept.locale, byDefault.locale),
    editorView: oneOf(editorViews, kept.editorView, byDefault.editorView),
    suggestions: oneOf(suggestions, kept.suggestions, byDefault.suggestions),
  };
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

let current: Required<Comfort> | undefined;
const listeners = new Set<() => void>();

export function getComfort(): Required<Comfort> {
  current ??= readComfort(fromStorage());
  return current;
}

export function subscribeToComfort(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Keeps the choice on the device and shows it at once. */
export function setComfort(change: Partial<Comfort>): Required<Comfort> {
  current = { ...getComfort(), ...change };
  try {
    localStorage.setItem(storageKey, JSON.stringify(current));
  } catch {
    // Shown anyway; it lasts as long as the page.
  }
  applyTheme(current.theme);
  document.documentElement.dataset.suggestions = current.suggestions;
  for (const listener of listeners) listener();
  return current;
}

const systemDark = () => matchMedia('(prefers-color-scheme: dark)');

function applyTheme(theme: Theme): void {
  const shown = theme === 'system' ? (systemDark().matches ? 'dark' : 'light') : theme;
  document.documentElement.dataset.theme = shown;
}

/** Follows the system's theme for as long as the person has not chosen one. */
export function followSystemTheme(): void {
  applyTheme(getComfort().theme);
  systemDark().addEventListener('change', () => applyTheme(getComfort().theme));
}
