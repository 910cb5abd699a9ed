// Everything is a promise: the object, its fields, its methods and what it gives one after another.
// challenge: shelf

export async function shelf(text) {
  return {
    size: Promise.resolve(text.length),
    first: async () => text[0],
    async *[Symbol.asyncIterator]() { for (const one of text) yield one; },
  };
}
