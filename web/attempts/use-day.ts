import { useLocale } from '../ui/use-locale.ts';

/** A moment as a day: "21 november 2026". Clock times are nobody's business, not even one's own by default. */
export function useDay(): (moment: string) => string {
  const locale = useLocale() === 'sv' ? 'sv-SE' : 'en-GB';
  return (moment) => new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(new Date(moment));
}
