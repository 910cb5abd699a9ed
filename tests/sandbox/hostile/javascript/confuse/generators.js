// Generators and async generators where a value is asked for.
// None of them is a value.

export async function* mirror(text) {
  yield* (function* () { yield text; })();
  return { text: 'wrong', sum: 0 };
}
