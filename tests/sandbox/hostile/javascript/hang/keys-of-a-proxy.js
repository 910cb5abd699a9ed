// A proxy that never finishes telling its keys.
// Each case meets its limit.

export const mirror = () => new Proxy({}, { ownKeys() { for (;;); } });
