export type Departure = { line: string; time: string };

/** Gives the rows of the sign at a bus stop, soonest first. */
export function nextDepartures(
  departures: Departure[],
  now: string,
): string[] {
  return departures
    .map(({ line, time }) => {
      return { line, time, wait: minutesUntil(time, now) };
    })
    .filter(({ wait }) => wait <= 60)
    .sort((a, b) => a.wait - b.wait)
    .slice(0, 3)
    .map(({ line, time, wait }) => {
      return wait < 15 ? `${line} in ${wait} min` : `${line} ${time}`;
    });
}

/** Gives a list where one line leaves some minutes later. */
export function delayLine(
  departures: Departure[],
  line: string,
  minutes: number,
): Departure[] {
  const delayed = [...departures];
  for (const departure of delayed) {
    if (departure.line === line) {
      departure.time = later(departure.time, minutes);
    }
  }
  return delayed;
}

function minutesUntil(time: string, now: string): number {
  const minutes = toMinutes(time) - toMinutes(now);
  return minutes < 0 ? minutes + 24 * 60 : minutes;
}

function later(time: string, minutes: number): string {
  const sum = (toMinutes(time) + minutes) % (24 * 60);
  const parts = [Math.floor(sum / 60), sum % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}

function toMinutes(time: string): number {
  const [hours, minutes] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
