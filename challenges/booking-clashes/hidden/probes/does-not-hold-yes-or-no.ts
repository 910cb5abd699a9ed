type Booking = { id: string; from: number; to: number };

export function overlaps(bookings: Booking[]): boolean {
  return bookings.some((a, i) => bookings.slice(i + 1).some((b) => a.from < b.to && b.from < a.to));
}
