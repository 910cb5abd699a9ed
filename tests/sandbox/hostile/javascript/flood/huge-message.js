// An error whose name, message and stack are a hundred million characters long.
// What is told of it is bounded.

export function mirror() {
  const error = new RangeError('m'.repeat(1e8));
  error.name = 'n'.repeat(1e8);
  error.stack = `${'    at own:///main.js:1:1\n'.repeat(1e6)}`;
  throw error;
}
