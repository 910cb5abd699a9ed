import { useLocale } from '../ui/use-locale.ts';

function useFormat(options: Intl.DateTimeFormatOptions): (moment: string) => string {
  const locale = useLocale() === 'sv' ? 'sv-SE' : 'en-GB';
  return (moment) => new Intl.DateTimeFormat(locale, options).format(new Date(moment));
}

/** A moment as a day: "21 november 2026". */
export function useDay(): (moment: string) => string {
  return useFormat({ dateStyle: 'long' });
}

/** Day and time of day, for lists of one's own versions alone: several of one day can be told apart. Nobody else sees it. */
export function useDayAndTime(): (moment: string) => string {
  return useFormat({ dateStyle: 'long', timeStyle: 'short' });
}
