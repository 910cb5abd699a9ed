type Move = { day: number; to: number | null };
type Plan = { firstDay: number; everyWeeks: number; moved: Move[] };

/** Gives the days from `from` to `to` when the bin is emptied. */
export function pickupDays(plan: Plan, from: number, to: number): number[] {
  return [];
}
