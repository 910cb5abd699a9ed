// Types inside types, thousands deep.
// Where the parser gives up, the program is told so, and the next file is read as ever.

type Deep = {{8000 × Array<}}string{{8000 × >}};
export const mirror = (): Deep => [];
