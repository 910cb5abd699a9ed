// Promises that hold one another, made in microtasks.
// The isolate meets its limit of memory, or the case its own.
// challenge: patient

export async function mirror() {
  const all = [];
  for (;;) {
    all.push(new Promise((resolve) => all.push(resolve)).then(() => Array(100).fill(all)));
    await null;
  }
}
