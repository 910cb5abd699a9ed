export function overlaps(bookings) {
  const pairs = [];
  for (let i = 0; i < bookings.length; i++) {
    for (let j = i + 1; j < bookings.length; j++) {
      const a = bookings[i];
      const b = bookings[j];
      if (a.from <= b.to && b.from < a.to) pairs.push([a.id, b.id]);
    }
  }
  return pairs;
}
