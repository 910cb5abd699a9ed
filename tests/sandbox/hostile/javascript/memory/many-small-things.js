// Keeps making small things and lets go of none.
// The isolate meets its limit of memory.
// challenge: patient

export function mirror() {
  const all = [];
  for (;;) all.push({ some: [1, 2, 3], more: {} });
}
