// The file throws an object without a prototype.
// The program could not be started, and that is told.

throw Object.assign(Object.create(null), { message: 'mine', stack: null, toString: null });
