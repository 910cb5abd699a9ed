// A class with private fields and a static block behind one small function.

class Turner {
  static #made = 0;
  static { Turner.start = 0; }
  #text;
  constructor(text) { this.#text = text; Turner.#made += 1; }
  get turned() { return [...this.#text].reverse().join(''); }
  static add(numbers) { return numbers.reduce((sum, one) => sum + one, Turner.start); }
}
export const mirror = (text, numbers) => ({ text: new Turner(text).turned, sum: Turner.add(numbers) });
