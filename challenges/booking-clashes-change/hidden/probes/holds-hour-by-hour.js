export function overlaps(bookings) {
  const has = ({ from, to }, hour) => from <= hour && hour < to;
  const found = new Map();
  for (let hour = 0; hour < 24; hour++) {
    const there = bookings.map((one, place) => ({ ...one, place })).filter((one) => has(one, hour));
    for (const a of there)
      for (const b of there)
        for (const c of there)
          if (a.place < b.place && b.place < c.place)
            found.set((a.place * 100 + b.place) * 100 + c.place, [a.id, b.id, c.id]);
  }
  return [...found].sort(([a], [b]) => a - b).map(([, ids]) => ids);
}
