// Enums and namespaces that are merged, refer to themselves and have strange names.
// It runs, or is a mistake in the program.

enum A { 'constructor' = 1, '__proto__' = 2, B = A.B, C = `${B}x`.length, D = C << 40, 'a b' = D | ~B }
namespace A { export const __proto__ = null; export namespace A { export let A = 1; } }
const enum E { X = A.D, Y }
export const mirror = () => [A, A.A, E.Y];
