// Fills plain buffers, which the isolate counts.
// The isolate meets its limit of memory.
// challenge: patient

export function mirror() {
  const all = [];
  for (;;) all.push(new Uint8Array(1e6).fill(1));
}
