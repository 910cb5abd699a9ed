// Replaces how stacks are made by what throws, loops a while, or gives no text.
// Errors are told as ever.

let turn = 0;
Error.prepareStackTrace = () => {
  turn += 1;
  if (turn % 3 === 0) throw new Error('while preparing');
  return turn % 3 === 1 ? { toString: () => 'own:///other.js:1:1' } : undefined;
};
export const mirror = (text) => text.nothing.here;
