// Namespaces, ambient declarations and types with the names of the harness.
// It runs, or is a mistake in the program.

declare global { var harness: never; interface Function { caller: any } }
declare module 'node:fs' { export const readFileSync: (path: string) => string; }
namespace console { export const log = () => 'mine'; }
export namespace mirror { export const text = 'cba'; }
export function mirror(): unknown { return mirror.text + console.log(); }
