// Says its input on the console, in every writing.
// Nothing that was said for a hidden case reaches anybody.

export function mirror(text, numbers) {
  console.log(text, numbers);
  console.error([...text].reverse().join(''), [...text].map((one) => one.charCodeAt(0)).join());
  throw new Error(`${text} ${numbers}`);
}
