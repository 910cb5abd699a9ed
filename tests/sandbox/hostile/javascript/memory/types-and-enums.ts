// A file of enums that become ever larger code, and lists without end.
// The isolate meets its limit of memory.
// challenge: patient

enum Many { {{2000 × A,}} }
export function mirror(): unknown {
  const all: Many[][] = [];
  for (;;) all.push(new Array<Many>(10_000).fill(Many.A));
}
