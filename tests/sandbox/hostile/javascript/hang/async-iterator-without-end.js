// An async iterator that waits for ever in the middle.
// The case ends without an answer.
// challenge: shelf

export const shelf = (text) => ({
  size: text.length,
  first: () => text[0],
  async *[Symbol.asyncIterator]() { yield 'x'; await new Promise(() => {}); },
});
