// A thenable that settles with another, without end.
// Each case meets its limit.

export function mirror() {
  const next = () => ({ then: (settle) => settle(next()) });
  return next();
}
