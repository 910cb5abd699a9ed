export type Reading = {
  room: string;
  at: number;
  co2: number | null;
};

/** Gives its values one at a time, when they are asked for. */
export class Sensor {
  #values: Reading[];
  /** How many values have been read so far. */
  asked = 0;

  constructor(values: Reading[]) {
    this.#values = values;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Reading> {
    for (const value of this.#values) {
      this.asked += 1;
      yield value;
    }
  }
}
