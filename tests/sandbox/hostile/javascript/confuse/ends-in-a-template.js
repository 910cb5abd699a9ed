// Ends in the middle of a template.
// It is a mistake in the program, with its line.

export const mirror = () => `wrong ${
