// 5,000 functions inside one another.
// Where a parser gives up, the program is told so.

export const mirror = {{5000 × () => () => }}1;
