// `indexOf` over a list with 4 thousand million holes: the engine's own limit does not stop it.
// The parent ends the process, or the engine is quick.

export function mirror() {
  const list = [];
  list.length = 2 ** 32 - 1;
  list[2 ** 32 - 2] = 'end';
  Object.setPrototypeOf(list, new Proxy(Array.prototype, {}));
  return [list.indexOf('never'), list.lastIndexOf('never'), Array.prototype.findLast.call(list, () => false)];
}
