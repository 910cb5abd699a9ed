/** Between which days the last day of a share can be: a share that nobody ends still ends, and takes nobody by surprise. */
const longest = 365;

export function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}

export function daysToChoose(now: Date): { from: string; to: string } {
  return { from: dayOf(now), to: dayOf(new Date(now.getTime() + longest * 24 * 60 * 60 * 1_000)) };
}

/** A day that the calendar has. */
export function isDay(text: string): boolean {
  const at = new Date(`${text}T00:00:00.000Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}
