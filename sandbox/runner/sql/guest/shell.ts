/** What SQLite's own JavaScript expects around it, and an isolate does not have. */

/** Text of the bytes of UTF-8; bytes that are none of it become a sign that says so. */
export function decode(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  try {
    return decodeURIComponent(escape(binary));
  } catch {
    return binary.replace(/[\u0080-\u00ff]/g, '\ufffd');
  }
}

export function encode(text: string): Uint8Array {
  const binary = unescape(encodeURIComponent(text.toWellFormed()));
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
}

const silent = () => undefined;
Object.assign(globalThis, {
  TextDecoder: class {
    decode = (bytes: Uint8Array) => decode(bytes);
  },
  performance: { now: () => Date.now() },
  crypto: {
    getRandomValues(bytes: Uint8Array) {
      for (let i = 0; i < bytes.length; i += 1) bytes[i] = Math.random() * 256;
      return bytes;
    },
  },
  console: { log: silent, warn: silent, error: silent },
});
