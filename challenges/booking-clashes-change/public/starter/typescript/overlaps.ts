type Booking = { id: string; from: number; to: number };

/** Gives all pairs of bookings that clash, as pairs of ids. */
export function overlaps(
  bookings: Booking[],
): [string, string][] {
  return [];
}
