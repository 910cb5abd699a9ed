// Throws in a finaliser: the engine prints such an error on the output of the process itself.
// Lines without the secret number of the job are none of ours: the runner is ended, and nothing holds.

const line = (kind) => `{"nonce":"","kind":"${kind}","group":0,"count":2}`;
const registry = new FinalizationRegistry(() => { throw new Error(`\n${line('end')}\n${line('done')}\n`); });
export async function mirror() {
  for (let at = 0; at < 60_000; at += 1) registry.register({ at }, at);
  await new Promise((resolve) => setTimeout(resolve, 5_000));
  return { text: 'finalised', sum: -1 };
}
