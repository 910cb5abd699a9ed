// Asks for growable shared memory, by its name and around it.
// It is not there.
// challenge: patient

export function mirror() {
  const Shared = globalThis.SharedArrayBuffer ?? Object.getPrototypeOf(ArrayBuffer);
  const all = [];
  for (let at = 0; at < 100; at += 1) {
    const buffer = new Shared(1, { maxByteLength: 1e8 });
    buffer.grow(1e8);
    all.push(new Uint8Array(buffer).fill(1));
  }
  return all.length;
}
