type Booking = { id: string; from: number; to: number };

const clash = (a: Booking, b: Booking) => a.from < b.to && b.from < a.to;

export function overlaps(bookings: Booking[]): string[][] {
  const groups: string[][] = [];
  for (let i = 0; i < bookings.length; i++)
    for (let j = i + 1; j < bookings.length; j++)
      for (let k = j + 1; k < bookings.length; k++) {
        const [a, b, c] = [bookings[i]!, bookings[j]!, bookings[k]!];
        if (clash(a, b) && clash(b, c) && clash(a, c)) groups.push([a.id, b.id, c.id]);
      }
  return groups;
}
