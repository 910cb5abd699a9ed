// Static blocks that throw, return by generators, and wait.
// It is an error of the program while it loads.

class Loud {
  static #hidden = 1;
  static { try { this.#hidden(); } finally { Loud.mirror = () => ({ text: this.#hidden, sum: 0 }); } }
}
export const { mirror } = Loud;
