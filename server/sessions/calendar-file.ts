/** iCalendar (RFC 5545), as little of it as one event needs. */

type Event = {
  uid: string;
  name: string;
  place: string;
  /** ISO 8601 in UTC. */
  startsAt: string;
  endsAt: string;
  madeAt: Date;
};

export function writeCalendar({ uid, name, place, startsAt, endsAt, madeAt }: Event): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Kodlugn//Kodlugn//SV',
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${moment(madeAt.toISOString())}`,
    `DTSTART:${moment(startsAt)}`,
    `DTEND:${moment(endsAt)}`,
    `SUMMARY:${text(name)}`,
    `LOCATION:${text(place)}`,
    // Others who see the calendar see that the time is taken, where the calendar can do that.
    'CLASS:PRIVATE',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

/** `20261201T160000Z` */
function moment(iso: string): string {
  return iso.replace(/\.\d{3}/, '').replaceAll(/[-:]/g, '');
}

function text(words: string): string {
  return words.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll(/\r?\n|\r/g, '\\n');
}

/** A line has at most 75 bytes; what is left stands on the next, after a space. No character is cut in two. */
function folded(line: string): string {
  const lines = [''];
  let bytes = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (bytes + size > 75) {
      lines.push('');
      bytes = 1;
    }
    lines[lines.length - 1] += character;
    bytes += size;
  }
  return lines.join('\r\n ');
}
