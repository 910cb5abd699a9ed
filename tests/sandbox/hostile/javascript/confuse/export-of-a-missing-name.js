// Exports a name that is nowhere.
// It is a mistake in the program.

const mirrored = () => 'wrong';
export { mirror };
