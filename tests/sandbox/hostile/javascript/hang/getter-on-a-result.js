// A result whose field never finishes being read.
// Each case meets its limit, though the call itself came back.

export const mirror = () => ({ get text() { for (;;); }, sum: 0 });
