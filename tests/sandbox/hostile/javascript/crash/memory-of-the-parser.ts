// 64 KiB of generic arrow functions, which a parser must try in two ways each.
// It is read, or its limit is met.

export const mirror = () => {{3000 × (a = <T,>(b: T) => }}1{{3000 × )}};
