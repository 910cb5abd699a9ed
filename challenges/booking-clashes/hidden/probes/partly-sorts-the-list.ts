type Booking = { id: string; from: number; to: number };

export function overlaps(bookings: Booking[]) {
  const pairs: string[][] = [];
  bookings.sort((a, b) => a.from - b.from);
  for (let i = 0; i < bookings.length; i++) {
    for (let j = i + 1; j < bookings.length; j++) {
      if (bookings[j].from < bookings[i].to) pairs.push([bookings[i].id, bookings[j].id]);
    }
  }
  return pairs;
}
