// The file throws an error as long as can be.
// What is told of it is bounded.

const error = new Error(`${'long '.repeat(1e7)}\n${'\u202e'.repeat(1e6)}`);
error.stack = 's'.repeat(1e8);
throw error;
