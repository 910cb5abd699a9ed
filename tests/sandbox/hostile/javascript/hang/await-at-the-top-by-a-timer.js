// Waits at the top of the module for a timer that sets itself again.
// The program has no answer.

await new Promise((resolve) => {
  const again = () => setTimeout(again, 10);
  again();
});
export const mirror = () => 'never loaded';
