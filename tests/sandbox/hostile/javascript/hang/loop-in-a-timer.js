// A loop without an end that begins in a timer, long after the call has come back.
// Each case meets its limit.

export const mirror = () => new Promise(() => setTimeout(() => { for (;;); }, 3_600_000));
