/** The days the volunteer can come, and the most shifts. */
export type Volunteer = {
  name: string;
  days: number[];
  most: number;
};

/** Remembers the days on which each volunteer works. */
export class Crew {
  readonly #volunteers: Volunteer[];
  /** Name -> days. */
  readonly #booked = new Map<string, number[]>();

  constructor(volunteers: Volunteer[]) {
    this.#volunteers = volunteers;
  }

  /**
   * Books whoever can come and has the fewest shifts, but not
   * `except`. Gives the name, or null when nobody can.
   */
  book(day: number, except?: string): string | null {
    for (const volunteer of this.#fewestFirst()) {
      const { name } = volunteer;
      if (name !== except && this.#canCome(volunteer, day)) {
        this.#booked.set(name, [...this.#daysOf(name), day]);
        return name;
      }
    }
    return null;
  }

  /** The volunteer does not work on that day any more. */
  release(name: string, day: number): void {
    let days = this.#daysOf(name);
    days = days.filter((one) => one !== day);
  }

  #daysOf(name: string): number[] {
    return this.#booked.get(name) ?? [];
  }

  #fewestFirst(): Volunteer[] {
    const count = ({ name }: Volunteer) =>
      this.#daysOf(name).length;
    return this.#volunteers.sort((a, b) => count(a) - count(b));
  }

  #canCome(volunteer: Volunteer, day: number): boolean {
    const { name, days, most } = volunteer;
    const booked = this.#daysOf(name);
    const isBooked = booked.at(-1) === day;
    const hasRoom = booked.length < most;
    return days.includes(day) && !isBooked && hasRoom;
  }
}
