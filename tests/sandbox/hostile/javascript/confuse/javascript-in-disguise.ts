// Generics that are comparisons, casts that are tags, and optional chains that are conditions.
// It is read as TypeScript, and wrong.

const [a, b, c] = [1, 2, 3];
const odd = [a<b>(c), (a ? (b) : c => a), a < b, c as unknown as number < b];
export const mirror = <T,>(text: T) => <const>[odd, text!, a satisfies number, b!++];
