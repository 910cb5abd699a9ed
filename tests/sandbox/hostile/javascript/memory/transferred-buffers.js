// Resizes, transfers and copies buffers, so that each leaves another behind.
// The process is ended from outside before it holds much more than its cap.
// challenge: patient

export function mirror() {
  const all = [];
  for (let size = 1e6; ; size += 1e6) {
    const first = new ArrayBuffer(size, { maxByteLength: 2 ** 30 });
    const moved = first.transfer(size * 2);
    new Uint32Array(moved.transferToFixedLength?.() ?? moved).fill(7);
    all.push(moved, new Uint8Array(size).fill(1));
  }
}
