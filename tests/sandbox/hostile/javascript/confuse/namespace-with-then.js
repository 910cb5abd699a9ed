// A module whose namespace is a thenable.
// Nothing waits for a namespace.

export const then = (settle) => settle({ mirror: () => ({ text: 'cba', sum: 3 }) });
export const mirror = () => 'wrong';
