type Plan = {
  firstDay: number;
  everyWeeks: number;
  moved: { day: number; to: number | null }[];
  breaks: { first: number; last: number }[];
};

export function pickupDays({ firstDay, everyWeeks, moved, breaks }: Plan, first: number, last: number): number[] {
  const moves = new Map(moved.map((move) => [move.day, move.to]));
  const [pause] = breaks;
  const days = new Set<number>();
  for (let day = firstDay; day <= last + 30; day += everyWeeks * 7) {
    const to = moves.get(day);
    const actual = to === undefined ? day : to;
    if (actual === null || actual < first || actual > last) continue;
    if (pause && actual >= pause.first && actual <= pause.last) continue;
    days.add(actual);
  }
  return [...days].sort((a, b) => a - b);
}
