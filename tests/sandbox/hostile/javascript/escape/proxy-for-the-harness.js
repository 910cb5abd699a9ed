// Hands the harness a proxy whose traps look at what they are given.
// No trap is ever given an object of ours.

export function mirror() {
  const seen = [];
  const traps = new Proxy({}, {
    get: (_, trap) => (...given) => {
      seen.push(...given.map((one) => (one && one.constructor === Object ? Object.keys(one).join() : typeof one)));
      return Reflect[trap](...given);
    },
  });
  const target = { text: '', sum: 0 };
  return new Proxy(target, traps);
}
