// Makes a realm inside the realm.
// It does not exist, or leads nowhere.

export function mirror() {
  const Realm = globalThis.ShadowRealm;
  const inner = Realm ? new Realm() : { evaluate: (code) => (0, eval)(code) };
  const text = inner.evaluate('typeof process + typeof WebAssembly + Object.getOwnPropertyNames(globalThis).join()');
  return { text, sum: 0 };
}
