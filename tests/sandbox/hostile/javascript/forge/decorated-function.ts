// A decorator that replaces what is decorated.
// Decorators are not there: the file says so, or what they give is wrong.

function always(_target: unknown, _context: unknown): never {
  return (() => ({ text: 'cba', sum: 3 })) as never;
}
class Holder {
  @always mirror(): unknown { return undefined; }
}
export const mirror = () => new Holder().mirror;
