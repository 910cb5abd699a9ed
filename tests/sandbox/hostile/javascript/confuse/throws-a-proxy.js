// Throws a proxy whose every trap throws another.
// It is told as an error, with nothing in it.

const loud = () => new Proxy(Object.create(null), new Proxy({}, { get: () => () => { throw loud(); } }));
export function mirror() {
  throw loud();
}
