export function overlaps(bookings) {
  const pairs = [];
  for (let i = 0; i < bookings.length - 1; i++) {
    const a = bookings[i];
    const b = bookings[i + 1];
    if (a.from < b.to && b.from < a.to) pairs.push([a.id, b.id]);
  }
  return pairs;
}
