function hours(booking) {
  const result = new Set();
  for (let hour = booking.from; hour < booking.to; hour++) result.add(hour);
  return result;
}

function overlaps(bookings) {
  const found = [];
  for (let i = 0; i < bookings.length; i++) {
    for (let j = 0; j < bookings.length; j++) {
      if (i >= j) continue;
      const mine = hours(bookings[i]);
      let shared = false;
      for (const hour of hours(bookings[j])) if (mine.has(hour)) shared = true;
      if (shared) found.push([bookings[i].id, bookings[j].id]);
    }
  }
  return found;
}
