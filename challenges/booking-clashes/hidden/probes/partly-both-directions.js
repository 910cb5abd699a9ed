export function overlaps(bookings) {
  const pairs = [];
  for (const a of bookings) {
    for (const b of bookings) {
      if (a.id !== b.id && a.from < b.to && b.from < a.to) pairs.push([a.id, b.id]);
    }
  }
  return pairs;
}
