// A list that calls itself something else, a map with fields, a date that is none.
// Each is told as what it is.

class Many extends Array { get [Symbol.toStringTag]() { return 'Object'; } }
export function mirror(text) {
  const map = Object.assign(new Map(), { text: [...text].reverse().join(''), sum: 3 });
  const many = Many.from([map]);
  Object.setPrototypeOf(many, null);
  return many;
}
