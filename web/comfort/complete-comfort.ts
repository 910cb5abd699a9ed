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

/** Pages that somebody outside opens by a link: a company, or whoever was shown something. */
const isOutside = /^\/(praktikplats|visat)(\/|$)/;

/**
 * What holds when a page opens. Where nothing has ever been chosen on the device, somebody outside meets English when the
 * browser asks for it: they have no reason to know that the page can change. Everybody else begins in Swedish.
 */
export function beginComfort(
  kept: string | null,
  { pathname, language }: { pathname: string; language: string },
): ComfortChosen {
  if (kept !== null || !isOutside.test(pathname)) return readComfort(kept);
  return completeComfort({ locale: language.toLowerCase().startsWith('en') ? 'en' : 'sv' });
}
