// Parameter properties, accessors, overloads and decorators in one class.
// It runs, or is a mistake in the program.

abstract class Base { abstract get text(): string; protected constructor(readonly sum = -1, private more?: Base) {} }
class Own extends Base {
  constructor(public override readonly sum = super.toString as never, ...rest: [a?: 1]) { super(...(rest as [])); }
  get text(): never { return this as never; }
}
export const mirror = () => new Own();
