// Pieces of TypeScript that end in the middle, one after another.
// It is a mistake in the program, on a line.

abstract class A<in out const T extends keyof typeof import('x')> { declare accessor #b?: asserts this is
@(() => {})() enum { namespace declare module "x" { export = ; import A = require(
export const mirror = <const T,>(a: T): a is ${never} => a!?.[;
