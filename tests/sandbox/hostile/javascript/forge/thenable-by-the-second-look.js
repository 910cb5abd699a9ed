// A `then` that is there only at the second look.
// Awaiting looks as the engine does, and gets no right answer.

export function mirror() {
  let looks = 0;
  return {
    text: 'wrong',
    get then() {
      looks += 1;
      return looks === 2 ? (settle) => settle({ text: 'cba', sum: 3 }) : undefined;
    },
  };
}
