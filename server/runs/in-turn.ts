/**
 * In a brief check one language stands for those of a challenge; the next challenge takes the next.
 * @param turn counted around
 */
export function inTurn<T extends object>(programs: T, turn: number): Partial<T> {
  const all = Object.entries(programs);
  return Object.fromEntries(all.slice(turn % all.length).slice(0, 1)) as Partial<T>;
}
