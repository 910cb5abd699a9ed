// Replaces the well-known symbols' methods on what is given.
// None of them is asked.

const loud = () => { throw new Error('asked'); };
export const mirror = (text) => ({
  text, sum: 0.5,
  [Symbol.toPrimitive]: loud, [Symbol.toStringTag]: 'Number', [Symbol.iterator]: loud, [Symbol.species]: loud,
  [Symbol.hasInstance]: loud, [Symbol.isConcatSpreadable]: true, [Symbol.unscopables]: {}, [Symbol.asyncIterator]: loud,
});
