// Errors whose parts are of the wrong kinds.
// What is no text is left out.

export function mirror() {
  const error = new Error('x');
  Object.assign(error, { name: { toString: () => 'holds' }, message: 1n, stack: [Symbol('x')], line: 1, column: 'a' });
  throw Object.setPrototypeOf(error, null);
}
