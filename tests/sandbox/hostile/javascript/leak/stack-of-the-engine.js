// Provokes errors at every depth and in every built-in, and tells their stacks.
// Stacks show the program's own frames and none of this machine's paths.

Error.stackTraceLimit = Infinity;
const tries = [
  () => null.x, () => BigInt(1.5), () => 'x'.repeat(-1), () => new Array(-1), () => structuredClone(() => {}),
  () => JSON.parse('{'), () => new Date(NaN).toISOString(), () => [].reduce(() => {}), () => decodeURIComponent('%'),
  () => setTimeout(1), () => console.log({ get a() { throw 1; } }), () => (function deep() { deep(); })(),
];
export function mirror() {
  for (const one of tries) try { one(); } catch (error) { console.log(error.stack); }
  const error = new Error('last');
  Error.captureStackTrace(error);
  throw error;
}
