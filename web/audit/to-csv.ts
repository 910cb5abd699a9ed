/** Rows with the same fields as CSV (RFC 4180), with the names of the fields first. */
export function toCsv(rows: readonly Record<string, string | number | null>[]): string {
  const names = Object.keys(rows[0] ?? {});
  const lines = rows.map((row) => names.map((name) => cell(row[name] ?? '')));
  return [names, ...lines].map((line) => `${line.join(',')}\r\n`).join('');
}

/** A spreadsheet would run a text that begins as a formula does: it gets an apostrophe before it. */
function cell(value: string | number): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
