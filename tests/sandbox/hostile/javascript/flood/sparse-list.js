// A list that says it is 4 thousand million long, with nothing in it.
// It is told as too large, at once.

export const mirror = () => Object.assign([], { length: 4e9 });
