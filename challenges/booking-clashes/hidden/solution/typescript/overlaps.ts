type Booking = { id: string; from: number; to: number };

export function overlaps(
  bookings: Booking[],
): [string, string][] {
  const pairs: [string, string][] = [];
  bookings.forEach((first, place) => {
    for (const second of bookings.slice(place + 1)) {
      if (first.from < second.to && second.from < first.to) pairs.push([first.id, second.id]);
    }
  });
  return pairs;
}
