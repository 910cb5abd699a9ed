// An object that swaps its own methods and prototype between two steps.
// A step sees what is there at its time, and it is wrong.
// challenge: shelf

export function shelf(text) {
  const one = { get size() { Object.setPrototypeOf(one, Array.prototype); return text.length * 2; } };
  one.first = function () { this.first = () => text[0]; return 'none'; };
  one[Symbol.iterator] = function () { return this; };
  one.next = () => ({ done: false, value: one });
  return one;
}
