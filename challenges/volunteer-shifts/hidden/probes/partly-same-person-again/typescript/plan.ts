import { Crew, type Volunteer } from './crew.ts';

export type Shift = {
  day: number;
  hour: number;
  name: string | null;
};

/** Who works which shift in the café. */
export class CafePlan {
  readonly #crew: Crew;
  readonly #shifts: Shift[] = [];

  constructor(volunteers: Volunteer[]) {
    this.#crew = new Crew(volunteers);
  }

  /** Adds a shift. Gives the name of who takes it, or null. */
  fill(day: number, hour: number): string | null {
    const name = this.#crew.book(day);
    this.#shifts.push({ day, hour, name });
    return name;
  }

  /** Gives the name of who takes over a shift, or null. */
  handBack(day: number, hour: number): string | null {
    const shift = this.#shifts.find((one) => {
      return one.day === day && one.hour === hour;
    });
    if (!shift?.name) return null;

    this.#crew.release(shift.name, day);
    shift.name = this.#crew.book(day);
    return shift.name;
  }

  /** Gives all shifts in the order of time. */
  rows(): Shift[] {
    return this.#shifts.toSorted((a, b) => {
      return a.day - b.day || a.hour - b.hour;
    });
  }
}
