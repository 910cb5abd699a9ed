// Records with ever new keys, and symbols without end.
// The isolate meets its limit of memory.
// challenge: patient

export function mirror(text) {
  const one = {};
  const map = new Map();
  for (let at = 0; ; at += 1) {
    one[`${text}${at}`] = map;
    map.set(Symbol(at), Symbol.for(`${text}${at}`));
  }
}
