// A class whose iterator is a generator.
// challenge: shelf

class Shelf {
  #text;
  constructor(text) { this.#text = text; }
  get size() { return this.#text.length; }
  first() { return this.#text[0]; }
  *[Symbol.iterator]() { yield* this.#text; }
}
export const shelf = (text) => new Shelf(text);
