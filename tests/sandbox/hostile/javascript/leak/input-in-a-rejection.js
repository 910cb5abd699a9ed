// Rejects promises nobody looks at, each with the input.
// A rejection of a hidden case is told as "error" and nothing else.

export async function mirror(text, numbers) {
  Promise.reject(new TypeError(text));
  setTimeout(() => Promise.reject(numbers));
  queueMicrotask(() => { throw new RangeError(text); });
  await null;
  return text;
}
