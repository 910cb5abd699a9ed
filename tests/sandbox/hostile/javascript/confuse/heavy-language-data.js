// Asks for collation, segments, calendars and time zones, which the engine loads by the megabyte.
// It ends with a wrong value, or meets its limit.

export function mirror(text) {
  const parts = ['sv', 'ar-u-nu-arab', 'zh-Hant', 'th-u-ca-buddhist', 'xx-invalid'].map((locale) => [
    new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'Asia/Kathmandu' }).format(8.64e15),
    [...new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text.repeat(500))].length,
    new Intl.NumberFormat(locale, { style: 'unit', unit: 'mile-per-hour', notation: 'compact' }).format(1e300),
    [text, 'Å', 'ä', 'ss', 'ß'].sort(new Intl.Collator(locale, { numeric: true }).compare),
  ]);
  return parts;
}
