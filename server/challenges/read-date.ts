/** Days and moments, as a person writes them in either language. */
import { type Portable, readPortable } from '#sandbox';

/** Thrown at whatever is no value that one writes. */
export class NotReadable extends Error {}

const twoDigits = (part: number) => String(part).padStart(2, '0');

/** `date(2026, 1, 2)`, `datetime(2026, 1, 2, 15, 30)` */
export function dateOfParts(parts: Portable[], isDay: boolean): Portable {
  const numbers = parts.filter((part) => Number.isInteger(part)) as number[];
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, micros = 0] = numbers;
  if (numbers.length !== parts.length || parts.length < 3 || parts.length > (isDay ? 3 : 7)) {
    throw new NotReadable();
  }
  const date = `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
  if (isDay) return dateIn(date);
  const millis = String(Math.floor(micros / 1_000)).padStart(3, '0');
  return dateIn(`${date}T${twoDigits(hour)}:${twoDigits(minute)}:${twoDigits(second)}.${millis}Z`);
}

/** A moment that names no zone counts as UTC, as the runner has it. */
export function dateOfText([text, ...more]: Portable[], isDay: boolean): Portable {
  if (typeof text !== 'string' || more.length > 0) throw new NotReadable();
  if (isDay) return dateIn(text);
  return dateOf(
    /T.*(Z|[+-]\d\d:?\d\d)$/.test(text) ? text : `${text.includes('T') ? text : `${text}T00:00`}Z`,
  );
}

/** Only a day or a moment that the calendar has. */
function dateIn(text: string): Portable {
  try {
    return readPortable({ $date: text });
  } catch {
    throw new NotReadable();
  }
}

/** `new Date("2026-01-02")` */
export function dateOf(text: Portable): Portable {
  const moment = typeof text === 'string' ? new Date(text) : new Date(Number.NaN);
  if (Number.isNaN(moment.getTime())) throw new NotReadable();
  return { $date: moment.toISOString() };
}
