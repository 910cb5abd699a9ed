/** Half-years (`2026-1`) and quarters (`2026-q1`), as the calendar has them in UTC. As texts they sort by time. */

export function halfYearOf(at: Date): string {
  return `${at.getUTCFullYear()}-${at.getUTCMonth() < 6 ? 1 : 2}`;
}

export function quarterOf(at: Date): string {
  return `${at.getUTCFullYear()}-q${Math.floor(at.getUTCMonth() / 3) + 1}`;
}

/** The same day some months earlier, or the last day of that month. */
export function monthsBefore(at: Date, months: number): Date {
  const first = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() - months, 1));
  const lastDay = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(at.getUTCDate(), lastDay));
  return first;
}

/** When a quarter begins: what happened before it belongs to those before. */
export function beginningOf(quarter: string): string {
  const [year, number] = quarter.split('-q').map(Number) as [number, number];
  return new Date(Date.UTC(year, (number - 1) * 3, 1)).toISOString();
}
