/**
 * Gives the rows of a bus sign.
 * A departure is a text: '4 08:20'
 */
export function nextBuses(departures, now) {
  return departures
    .map((text) => {
      const [line, time] = text.split(' ');
      const wait = minutesUntil(time, now);
      return { line, time, wait };
    })
    .filter(({ wait }) => wait <= 60)
    .sort((a, b) => a.wait - b.wait)
    .slice(0, 3)
    .map(toRow);
}

function toRow({ line, time, wait }) {
  if (wait >= 15) return `${line} ${time}`;
  return `${line} in ${wait} min`;
}

/** One line leaves some minutes later. */
export function delay(departures, late, by) {
  departures.forEach((text, place) => {
    const [line, time] = text.split(' ');
    if (line === late) {
      const newTime = later(time, by);
      departures[place] = `${line} ${newTime}`;
    }
  });
  return departures;
}

function minutesUntil(time, now) {
  const wait = toMinutes(time) - toMinutes(now);
  return wait < 0 ? wait + 24 * 60 : wait;
}

function later(time, by) {
  const sum = toMinutes(time) + by;
  const hours = Math.floor(sum / 60) % 24;
  return `${twoDigits(hours)}:${twoDigits(sum % 60)}`;
}

function toMinutes(time) {
  const [hours, minutes] = time.split(':');
  return Number(hours) * 60 + Number(minutes);
}

function twoDigits(number) {
  return String(number).padStart(2, '0');
}
