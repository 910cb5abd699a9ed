// An object whose iterator gives what is not done, without end, and whose size never comes.
// Only so many values are taken, and the case ends.
// challenge: shelf

export const shelf = () => ({
  size: new Promise(() => {}),
  first: async function* () { for (;;) yield 1; },
  [Symbol.iterator]: () => ({ next: () => ({ done: false, value: 'x' }) }),
});
