type Move = { day: number; to: number | null };
type Break = { first: number; last: number };
type Plan = {
  firstDay: number;
  everyWeeks: number;
  moved: Move[];
  breaks: Break[];
};

/** A move is never longer than this. */
const longestMove = 30;

export function pickupDays({ firstDay, everyWeeks, moved, breaks }: Plan, from: number, to: number): number[] {
  const moves = new Map(moved.map((move) => [move.day, move.to]));
  const isInBreak = (day: number) => breaks.some(({ first, last }) => first <= day && day <= last);
  const days = new Set<number>();
  for (let day = firstDay; day <= to + longestMove; day += everyWeeks * 7) {
    const actual = moves.get(day);
    const emptied = actual === undefined ? day : actual;
    if (emptied === null || isInBreak(emptied)) continue;
    if (emptied >= from && emptied <= to) days.add(emptied);
  }
  return [...days].sort((a, b) => a - b);
}
