// Throws an error that carries the input in name, message, stack and cause.
// An error of a hidden case is told as "error" and nothing else.

export function mirror(text, numbers) {
  const error = new Error(`${text} ${numbers}`, { cause: text });
  error.name = text;
  error.stack = `${text}\n    at ${text} (own:///main.js:1:1)\n    at own:///${text}:1:1`;
  throw error;
}
