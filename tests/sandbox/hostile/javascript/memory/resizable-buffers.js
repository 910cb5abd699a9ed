// Fills resizable buffers, which the isolate does not count.
// The process is ended from outside before it holds much more than its cap.
// challenge: patient

export function mirror() {
  const all = [];
  for (;;) {
    const buffer = new ArrayBuffer(1, { maxByteLength: 5e7 });
    buffer.resize(5e7);
    all.push(new Uint8Array(buffer).fill(1));
  }
}
