// Fills the memory while its result is read.
// The isolate meets its limit of memory.
// challenge: patient

export const mirror = () => ({
  get text() {
    const all = [];
    for (;;) all.push(Array(1_000).fill(all));
  },
});
