/** Days are whole numbers from 1. */
export function checked(day) {
  return Math.max(1, Math.floor(day));
}
