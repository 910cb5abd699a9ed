// 20,000 operators in one expression.
// Where a parser gives up, the program is told so.

export const mirror = () => {{20000 × -+!}}1;
