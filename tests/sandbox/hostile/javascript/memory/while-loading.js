// The file itself fills the memory.
// The program meets its limit before any case.
// challenge: patient

const all = [];
for (;;) all.push(new Array(1_000).fill(all.length));
