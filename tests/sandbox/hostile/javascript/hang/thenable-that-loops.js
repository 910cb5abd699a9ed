// A thenable whose `then` never comes back.
// Each case meets its limit.

export const mirror = () => ({ then() { for (;;); } });
