type Booking = { id: string; from: number; to: number };

export function overlaps(bookings: Booking[]): [string, string][] {
  const pairs: [string, string][] = [];
  for (let i = 0; i < bookings.length; i++) {
    for (let j = i + 1; j < bookings.length; j++) {
      if (bookings[j].from > bookings[i].from && bookings[j].from < bookings[i].to) {
        pairs.push([bookings[i].id, bookings[j].id]);
      }
    }
  }
  return pairs;
}
