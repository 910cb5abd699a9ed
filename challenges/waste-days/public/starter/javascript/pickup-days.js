/**
 * Gives the days from `from` to `to` when the bin is emptied.
 * A plan looks like this:
 * { firstDay: 3, everyWeeks: 2, moved: [{ day: 17, to: 18 }] }
 */
export function pickupDays(plan, from, to) {
  return [];
}
