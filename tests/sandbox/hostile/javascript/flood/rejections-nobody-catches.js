// A hundred thousand promises that are rejected, each with a long message.
// The first is told; the rest cost nothing more.

export async function mirror() {
  for (let at = 0; at < 100_000; at += 1) Promise.reject(new Error('x'.repeat(1_000)));
  return 'rejected';
}
