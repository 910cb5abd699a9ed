import { useLocale } from './use-locale.ts';

function useFormat(options: Intl.DateTimeFormatOptions): (when: string) => string {
  const locale = useLocale() === 'sv' ? 'sv-SE' : 'en-GB';
  // A bare day is that day everywhere; a moment is the day it was where the person is.
  const zoneOf = (when: string) => (/T/.test(when) ? {} : { timeZone: 'UTC' });
  return (when) =>
    asOne(new Intl.DateTimeFormat(locale, { ...options, ...zoneOf(when) }).format(new Date(when)));
}

/** Day, month and year stay in one line. */
function asOne(date: string): string {
  return date.replace(/(\d) (\p{L}+) (\d{4})/u, '$1\u00a0$2\u00a0$3');
}

/** A moment or a day as a day: "21 november 2026". */
export function useDay(): (when: string) => string {
  return useFormat({ dateStyle: 'long' });
}

/** With its weekday, for what one plans to be at. It begins a line: "Tisdag 1 december 2026". */
export function useWeekday(): (when: string) => string {
  const format = useFormat({ dateStyle: 'full' });
  return (when) => format(when).replace(/^\p{L}/u, (letter) => letter.toUpperCase());
}

/** Day and time of day, for lists of one's own versions alone: several of one day can be told apart. Nobody else sees it. */
export function useDayAndTime(): (moment: string) => string {
  return useFormat({ dateStyle: 'long', timeStyle: 'short' });
}
