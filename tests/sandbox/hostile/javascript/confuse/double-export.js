// Exports the same name twice.
// It is a mistake in the program.

export const mirror = () => 'wrong';
export function other() {}
export { other as mirror };
