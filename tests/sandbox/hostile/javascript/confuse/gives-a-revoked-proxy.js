// Gives revoked proxies, alone and in a list.
// Nothing can be read of them; the case ends without a right value.

export function mirror() {
  const one = Proxy.revocable([], {});
  const two = Proxy.revocable(() => {}, {});
  one.revoke();
  two.revoke();
  return [one.proxy, { deep: two.proxy }];
}
