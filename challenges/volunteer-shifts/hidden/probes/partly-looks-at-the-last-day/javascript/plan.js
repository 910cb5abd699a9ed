import { Crew } from './crew.js';

/** Who works which shift in the café. */
export class CafePlan {
  #crew;
  #shifts = [];

  /** A volunteer: { name: 'Ada', days: [3, 10], most: 2 } */
  constructor(volunteers) {
    this.#crew = new Crew(volunteers);
  }

  /** Adds a shift. Gives the name of who takes it, or null. */
  fill(day, hour) {
    const name = this.#crew.book(day);
    this.#shifts.push({ day, hour, name });
    return name;
  }

  /** Gives the name of who takes over a shift, or null. */
  handBack(day, hour) {
    const shift = this.#shifts.find((one) => {
      return one.day === day && one.hour === hour;
    });
    this.#crew.release(shift.name, day);
    shift.name = this.#crew.book(day, shift.name);
    return shift.name;
  }

  /** Gives all shifts in the order of time. */
  rows() {
    return this.#shifts.toSorted((a, b) => {
      return a.day - b.day || a.hour - b.hour;
    });
  }
}
