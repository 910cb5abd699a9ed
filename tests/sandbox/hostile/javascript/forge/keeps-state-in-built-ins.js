// Leaves marks on built-ins and global symbols for the next case.
// The next case has a realm of its own.

const mark = Symbol.for('kept');
Symbol.prototype.kept = Array.prototype.kept = (Array.prototype.kept ?? 0) + 1;
globalThis[mark] = (globalThis[mark] ?? 0) + 1;
RegExp.$1;
export const mirror = () => [null, { text: 'wrong', sum: 0 }, { text: 'cba', sum: 3 }][globalThis[mark]];
