// An interval that never stops, and a promise that waits for it.
// The clock is virtual, so it rings without waiting, and the case meets its limit.

export const mirror = () => new Promise(() => setInterval(() => {}, 1));
