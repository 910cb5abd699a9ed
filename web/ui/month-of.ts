/** "november 2026", of `2026-11`. */
export function monthOf(month: string, locale: string): string {
  const format = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locale, format).format(new Date(`${month}-01`));
}
