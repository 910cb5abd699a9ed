// 15,000 brackets inside one another, of three kinds.
// Where a parser gives up, the program is told so.

export const mirror = () => {{5000 × ([{a:}}1{{5000 × }])}};
