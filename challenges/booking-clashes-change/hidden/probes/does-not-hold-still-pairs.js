export function overlaps(bookings) {
  const pairs = [];
  bookings.forEach((first, place) => {
    for (const second of bookings.slice(place + 1)) {
      if (first.from < second.to && second.from < first.to) pairs.push([first.id, second.id]);
    }
  });
  return pairs;
}
