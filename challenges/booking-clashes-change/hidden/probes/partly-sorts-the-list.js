export function overlaps(bookings) {
  bookings.sort((a, b) => a.from - b.from);
  const groups = [];
  for (let i = 0; i < bookings.length; i++)
    for (let j = i + 1; j < bookings.length; j++)
      for (let k = j + 1; k < bookings.length; k++) {
        const three = [bookings[i], bookings[j], bookings[k]];
        const begun = Math.max(...three.map(({ from }) => from));
        if (begun < Math.min(...three.map(({ to }) => to))) groups.push(three.map(({ id }) => id));
      }
  return groups;
}
