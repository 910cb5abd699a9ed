type Volunteer = { name: string; days: number[]; most: number };
type Shift = { day: number; hour: number; name: string | null };

/** Everything is read from the shifts: nothing is counted beside them. */
export class CafePlan {
  private shifts: Shift[] = [];

  constructor(private volunteers: Volunteer[]) {}

  private of = (name: string) => this.shifts.filter((shift) => shift.name === name);

  private pick(day: number, not: string | null): string | null {
    let best: Volunteer | null = null;
    for (const one of this.volunteers) {
      const mine = this.of(one.name);
      if (one.name === not || mine.length >= one.most) continue;
      if (!one.days.includes(day) || mine.some((shift) => shift.day === day)) continue;
      if (best === null || mine.length < this.of(best.name).length) best = one;
    }
    return best && best.name;
  }

  fill(day: number, hour: number) {
    const name = this.pick(day, null);
    this.shifts = [...this.shifts, { day, hour, name }].sort((a, b) => a.day - b.day || a.hour - b.hour);
    return name;
  }

  handBack(day: number, hour: number) {
    const shift = this.shifts.filter((one) => one.day === day).filter((one) => one.hour === hour)[0];
    const before = shift.name;
    shift.name = null;
    shift.name = this.pick(day, before);
    return shift.name;
  }

  rows = () => this.shifts;
}
