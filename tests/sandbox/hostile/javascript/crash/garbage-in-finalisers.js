// A hundred thousand weak references and registrations, all let go at once.
// The process lives; the value is wrong.

const registry = new FinalizationRegistry(() => { throw new Error('finalised'); });
export async function mirror() {
  let live = [];
  for (let at = 0; at < 100_000; at += 1) {
    const one = { at };
    registry.register(one, at, one);
    live.push(new WeakRef(one));
  }
  await new Promise((resolve) => setTimeout(resolve, 5_000));
  return { text: 'let go', sum: -live.filter((one) => one.deref()).length };
}
