// Replaces promises, so that awaiting gives another value for all.
// It changes the program's own answer, as a thenable does, and no other.

const same = { text: 'cba', sum: -3 };
Promise.prototype.then = function (settle) { settle(same); return this; };
Promise.resolve = () => ({ then: (settle) => settle(same) });
Object.defineProperty(Promise.prototype, 'constructor', { get: () => function Other() {} });
Promise[Symbol.species] = null;
const mirror = async () => 'wrong';
