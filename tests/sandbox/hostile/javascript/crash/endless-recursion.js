// Calls itself without end.
// It is an error of the program: too much recursion.

export const mirror = (text, numbers) => mirror(text, numbers) + 1;
