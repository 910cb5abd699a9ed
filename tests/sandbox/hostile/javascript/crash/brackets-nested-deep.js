// 10,000 brackets inside one another.
// Where a parser gives up, the program is told so.

export const mirror = () => {{10000 × [}}1{{10000 × ]}};
