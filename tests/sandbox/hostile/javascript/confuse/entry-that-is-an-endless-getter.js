// The name is a getter that gives a bound proxy of a bound proxy.
// It is called once, and gives what is wrong.

let inner = () => 'wrong';
for (let at = 0; at < 1_000; at += 1) inner = new Proxy(inner.bind(null), {});
Object.defineProperty(module.exports, 'mirror', { get: () => inner, enumerable: true });
