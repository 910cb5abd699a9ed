interface Booking {
  id: string;
  from: number;
  to: number;
}

export function overlaps([first, ...rest]: Booking[]): string[][] {
  if (!first) return [];
  const own = rest.filter((other) => !(other.to <= first.from || first.to <= other.from));
  return [...own.map((other) => [first.id, other.id]), ...overlaps(rest)];
}
