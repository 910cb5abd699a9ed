// What the language got last: helpers of iterators, decimals of time, disposal, and groups.
// Each is a wrong value or an error of the program.

export function mirror(text, numbers) {
  using held = { [Symbol.dispose]() { numbers.length = 0; } };
  const tries = [
    () => Temporal.Now.instant().toString(), () => Iterator.from(numbers).map((one) => one * 2).take(1).toArray(),
    () => Object.groupBy(text, (one) => one), () => new Set(text).union(new Set(numbers)), () => Math.sumPrecise(numbers),
    () => Array.fromAsync(text), () => Uint8Array.fromBase64('AAAA'), () => RegExp.escape(text), () => Error.isError(held),
  ];
  return tries.map((one) => { try { return one(); } catch (error) { return error; } });
}
