// Waits at the top of the module for what never comes.
// The program has no answer.

await new Promise(() => {});
export const mirror = () => 'never loaded';
