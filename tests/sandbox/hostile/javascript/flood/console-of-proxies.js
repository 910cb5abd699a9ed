// Proxies and getters on the console that say more on the console.
// The console calls nothing of the program's for ever.

const noisy = new Proxy({}, {
  ownKeys() { console.log(noisy); return ['a', 'b']; },
  getOwnPropertyDescriptor() { console.log(noisy); return { get: () => console.log(noisy), enumerable: true, configurable: true }; },
});
export function mirror() {
  console.log(noisy, { get loud() { console.log(noisy); return 1; } });
  return noisy;
}
