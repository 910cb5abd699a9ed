/** What the interpreter's own JavaScript expects around it and an isolate does not have, and the clock. */

/** A cell in the interpreter's memory that says how many seconds of waiting have been skipped. Set when it is known. */
export const clock = { skipped: () => 0 };

const realNow = Date.now;
Date.now = () => realNow() + clock.skipped() * 1_000;

/** Text of the bytes of UTF-8; what is none of it becomes a sign that says so. */
export function decode(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 1) {
    const first = bytes[i] as number;
    const more = first < 0x80 ? 0 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
    let point = more === 0 ? first : first & (0x3f >> more);
    for (let k = 0; k < more; k += 1) {
      i += 1;
      point = (point << 6) | ((bytes[i] ?? 0) & 0x3f);
    }
    text += point > 0x10ffff ? '\ufffd' : String.fromCodePoint(point);
  }
  return text;
}

const silent = () => undefined;
Object.assign(globalThis, {
  TextDecoder: class {
    decode = (bytes?: ArrayBufferView) =>
      bytes === undefined ? '' : decode(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  },
  TextEncoder: class {},
  performance: { now: () => Date.now() },
  console: { log: silent, warn: silent, error: silent },
  setTimeout: silent,
  clearTimeout: silent,
});
