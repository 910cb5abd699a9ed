// A promise that nothing settles.
// The case ends without an answer, at once.

export const mirror = () => new Promise(() => {});
