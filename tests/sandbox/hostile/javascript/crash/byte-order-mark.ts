// A byte order mark at the head of a TypeScript file, and one in the middle of a name.
// It is a mistake in the program, on a line.

{{1 × \uFEFF}}enum A { B }
export const mi{{1 × \uFEFF}}rror = (): A => A.B;
