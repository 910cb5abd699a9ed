// Compiles ever new functions.
// The isolate meets its limit of memory, or the case its own.
// challenge: patient

export function mirror() {
  const all = [];
  for (let at = 0; ; at += 1) {
    const made = new Function('a', `${`a += ${at};`.repeat(2_000)} return a;`);
    made(at);
    all.push(made);
  }
}
