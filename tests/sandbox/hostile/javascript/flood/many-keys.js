// A record with half a million keys, and one key that is very long.
// It is told as too large.

export function mirror() {
  const wide = {};
  for (let at = 0; at < 500_000; at += 1) wide[`k${at}`] = at;
  wide['l'.repeat(1e7)] = 1;
  return wide;
}
