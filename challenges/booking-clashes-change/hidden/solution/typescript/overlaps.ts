type Booking = { id: string; from: number; to: number };

export function overlaps(bookings: Booking[]): string[][] {
  const groups: string[][] = [];
  bookings.forEach((first, place) => {
    const later = bookings.slice(place + 1);
    later.forEach((second, next) => {
      for (const third of later.slice(next + 1)) {
        const begun = Math.max(first.from, second.from, third.from);
        const over = Math.min(first.to, second.to, third.to);
        if (begun < over) groups.push([first.id, second.id, third.id]);
      }
    });
  });
  return groups;
}
