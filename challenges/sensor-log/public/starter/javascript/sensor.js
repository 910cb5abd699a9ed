/** Gives its values one at a time, when they are asked for. */
export class Sensor {
  #values;
  /** How many values have been read so far. */
  asked = 0;

  constructor(values) {
    this.#values = values;
  }

  async *[Symbol.asyncIterator]() {
    for (const value of this.#values) {
      this.asked += 1;
      yield value;
    }
  }
}
