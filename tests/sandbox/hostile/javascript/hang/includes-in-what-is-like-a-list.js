// `includes` over an object that says it is 2^53 long: the engine's own limit does not stop it.
// The parent ends the process.

export const mirror = () => [].includes.call({ length: Number.MAX_SAFE_INTEGER }, 'never');
