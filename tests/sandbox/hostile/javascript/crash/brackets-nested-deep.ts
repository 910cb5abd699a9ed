// 10,000 brackets inside one another, before a parser of types.
// Where the parser gives up, the program is told so, and the next file is read as ever.

export const mirror = (): number[][] => {{10000 × [}}1{{10000 × ]}};
