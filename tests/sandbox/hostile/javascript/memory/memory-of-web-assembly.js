// Asks for memories of WebAssembly, which the isolate does not count.
// WebAssembly is not there.
// challenge: patient

export function mirror() {
  const all = [];
  for (;;) {
    const memory = new WebAssembly.Memory({ initial: 1, maximum: 2_048 });
    memory.grow(2_000);
    all.push(new Uint8Array(memory.buffer).fill(1));
  }
}
