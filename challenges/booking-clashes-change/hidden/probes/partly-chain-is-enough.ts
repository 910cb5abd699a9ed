type Booking = { id: string; from: number; to: number };

const clash = (a: Booking, b: Booking) => a.from < b.to && b.from < a.to;

export function overlaps(bookings: Booking[]): string[][] {
  const groups: string[][] = [];
  bookings.forEach((a, i) =>
    bookings.slice(i + 1).forEach((b, j) => {
      for (const c of bookings.slice(i + j + 2))
        if (clash(a, b) && clash(b, c)) groups.push([a.id, b.id, c.id]);
    }),
  );
  return groups;
}
