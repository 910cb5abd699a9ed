// Begins its loop again from every handler that could run at the end.
// The end cannot be put off.

const loop = () => { for (;;); };
export async function mirror() {
  Promise.prototype.then = loop;
  await using held = { [Symbol.asyncDispose]: loop };
  try { await held; loop(); } finally { loop(); }
}
