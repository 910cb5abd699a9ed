/** Days and hours as they are written in fields, where the host is, and as moments. */
import { clockOf } from './when.tsx';

export const timeNames = ['day', 'from', 'to'] as const;
export type Times = Record<(typeof timeNames)[number], string>;

export function timesOf({ startsAt, endsAt }: { startsAt: string; endsAt: string }): Times {
  return { day: dayOf(new Date(startsAt)), from: clockOf(startsAt), to: clockOf(endsAt) };
}

/** Null when something is missing, or is no time. An end before the start is the server's to refuse. */
export function momentsOf({ day, from, to }: Times): { startsAt: string; endsAt: string } | null {
  const [startsAt, endsAt] = [new Date(`${day}T${from}`), new Date(`${day}T${to}`)];
  if (Number.isNaN(startsAt.getTime()) || Number.isNaN(endsAt.getTime())) return null;
  return { startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() };
}

/** The same weekday and hours a week later, also over the night when clocks are changed. */
export function aWeekLater(times: Times): Times {
  const day = new Date(`${times.day}T12:00`);
  day.setDate(day.getDate() + 7);
  return { ...times, day: dayOf(day) };
}

export function today(): string {
  return dayOf(new Date());
}

function dayOf(at: Date): string {
  const parts = [at.getFullYear(), at.getMonth() + 1, at.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
