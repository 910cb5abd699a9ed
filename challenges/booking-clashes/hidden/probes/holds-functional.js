const clash = (a, b) => Math.max(a.from, b.from) < Math.min(a.to, b.to);

export const overlaps = (bookings) =>
  bookings.flatMap((a, i) => bookings.filter((b, j) => j > i && clash(a, b)).map((b) => [a.id, b.id]));
