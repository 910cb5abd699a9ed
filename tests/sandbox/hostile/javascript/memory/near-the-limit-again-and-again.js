// Uses almost all that an isolate may, in every case, and lets go of nothing by itself.
// Each case begins with an empty isolate; the process stays under its cap.
// challenge: patient

globalThis.kept = [];
export function mirror(text) {
  for (let at = 0; at < 30; at += 1) kept.push(new Uint8Array(1e6).fill(at));
  return { text, sum: kept.length };
}
