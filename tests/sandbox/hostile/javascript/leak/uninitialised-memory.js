// Reads fresh buffers of every kind, for what was there before.
// The engine gives zeros.

export function mirror() {
  const found = [];
  for (let size = 8; size < 4e6; size *= 2) {
    const bytes = new Uint8Array(new ArrayBuffer(size, { maxByteLength: size * 2 }));
    const at = bytes.findIndex((byte) => byte !== 0);
    if (at !== -1) found.push(String.fromCharCode(...bytes.subarray(at, at + 2_000)));
  }
  console.log('found', ...found);
  return { text: found.join(), sum: found.length - 1 };
}
