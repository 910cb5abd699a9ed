// A result of a hundred million characters.
// It is told as too large.

export const mirror = () => ({ text: 'x'.repeat(1e8), sum: 1 });
