// A million timers, set in the order that is slowest to sort.
// Each case meets its limit.

export async function mirror() {
  for (let at = 1e6; at > 0; at -= 1) setTimeout(() => {}, 1e9 - at);
  await new Promise((resolve) => setTimeout(resolve, 2e9));
  return 'rung';
}
