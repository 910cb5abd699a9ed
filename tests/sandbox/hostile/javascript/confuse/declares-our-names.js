// Declares every name that the harness could use.
// Ours are not in its scope.

const harness = 1, told = 2, seen = 3, finish = 4, plan = 5, budget = 6, encode = 7, revive = 8, stopped = 9;
let module, exports, require, console, globalEval;
var undefined, NaN, Infinity;
const mirror = () => [harness, told, seen, finish, plan, budget, encode, revive, stopped, typeof console];
