/** Remembers the days on which each volunteer works. */
export class Crew {
  #volunteers;
  /** Name -> days. */
  #booked = new Map();

  constructor(volunteers) {
    this.#volunteers = volunteers;
    for (const { name } of volunteers) {
      this.#booked.set(name, []);
    }
  }

  /**
   * Books whoever can come and has the fewest shifts, but not
   * `except`. Gives the name, or null when nobody can.
   */
  book(day, except) {
    for (const volunteer of this.#fewestFirst()) {
      const { name } = volunteer;
      if (name !== except && this.#canCome(volunteer, day)) {
        this.#booked.get(name).push(day);
        return name;
      }
    }
    return null;
  }

  /** The volunteer does not work on that day any more. */
  release(name, day) {
    let days = this.#booked.get(name);
    days = days.filter((one) => one !== day);
  }

  #fewestFirst() {
    const count = ({ name }) => this.#booked.get(name).length;
    return this.#volunteers.sort((a, b) => count(a) - count(b));
  }

  #canCome({ name, days, most }, day) {
    const booked = this.#booked.get(name);
    const isBooked = booked.at(-1) === day;
    const hasRoom = booked.length < most;
    return days.includes(day) && !isBooked && hasRoom;
  }
}
