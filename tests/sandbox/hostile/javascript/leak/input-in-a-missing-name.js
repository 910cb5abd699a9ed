// Throws errors that look like ours, with the input as the missing name.
// A problem of the program is told only for what happened before any input.

export function mirror(text) {
  const error = new ReferenceError(`${text} is not defined`);
  error.kind = 'missing-entry';
  error.missing = text;
  error.problem = { kind: 'missing-entry', name: text };
  globalThis[text] = error;
  return globalThis[`${text}x`][text][text];
}
