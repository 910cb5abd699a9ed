// Throws a revoked proxy, which nothing can be done with.
// It is told as an error.

export function mirror() {
  const { proxy, revoke } = Proxy.revocable(class {}, {});
  revoke();
  throw proxy;
}
