type Move = { day: number; to: number | null };
type Plan = {
  firstDay: number;
  everyWeeks: number;
  moved: Move[];
};

/** Gives the days, first to last, when the bin is emptied. */
export function pickupDays(
  plan: Plan,
  first: number,
  last: number,
): number[] {
  return [];
}
