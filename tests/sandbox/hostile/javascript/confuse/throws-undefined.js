// Throws nothing, null, a symbol and functions, as a file and as a call.
// Each is told as something thrown.

const things = [undefined, null, Symbol('thrown'), () => {}, 1n, NaN, ''];
export function mirror(text) {
  throw things[text.length % things.length];
}
