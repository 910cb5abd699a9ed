import { type ComfortChosen, comfortChoices } from './comfort-choices.ts';

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
