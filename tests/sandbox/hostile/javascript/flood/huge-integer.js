// An integer with a million digits.
// It is told as too large.

export const mirror = () => ({ text: '', sum: 10n ** 1_000_000n });
