export function overlaps(bookings) {
  const [first, ...rest] = bookings;
  return rest
    .filter((other) => first.from < other.to && other.from < first.to)
    .map((other) => [first.id, other.id]);
}
