import { BookingList, type Booking } from './booking-list.ts';

type Row = Omit<Booking, 'room' | 'day'>;
type Series = {
  series: number | null;
  ids: number[];
  taken: number[];
};

/** Bookings of rooms. Days are numbers, times are texts. */
export class RoomCalendar {
  #list = new BookingList();
  #current = 0;
  /** The numbers of the bookings of series 1, 2, 3 … */
  #series: number[][] = [];

  /** Gives the number of the booking, or null if it clashes. */
  book(
    room: string,
    day: number,
    start: string,
    end: string,
    who: string,
  ): number | null {
    const slot = { room, day, start, end };
    if (!this.#list.isFree(slot)) return null;
    return this.#list.add({ ...slot, who, series: this.#current });
  }

  /** Gives true if there was such a booking. */
  cancel(id: number): boolean {
    if (!this.#list.find(id)) return false;
    this.#list.remove(id);
    return true;
  }

  /** Gives a booking another time of its day, if it is free. */
  move(id: number, start: string, end: string): boolean {
    const booking = this.#list.find(id);
    if (!booking) return false;
    const others = this.#list
      .on(booking.room, booking.day)
      .filter((other) => other.id !== id);
    const isFree = others.every(
      (other) => end <= other.start || other.end <= start,
    );
    if (isFree) Object.assign(booking, { start, end });
    return isFree;
  }

  /** Books the same time every week, and skips weeks that clash. */
  bookSeries(
    room: string,
    day: number,
    start: string,
    end: string,
    who: string,
    weeks: number,
  ): Series {
    this.#current = this.#series.length + 1;
    const ids: number[] = [];
    const taken: number[] = [];
    for (let week = 0; week < weeks; week += 1) {
      const date = day + 7 * week;
      const id = this.book(room, date, start, end, who);
      if (id === null) taken.push(date);
      else ids.push(id);
    }
    const series = ids.length > 0 ? this.#series.push(ids) : null;
    return { series, ids, taken };
  }

  /** Cancels the rest of a series. Gives the days. */
  cancelSeries(series: number, fromDay: number): number[] {
    const left = (this.#series[series - 1] ?? [])
      .map((id) => this.#list.find(id))
      .filter((booking) => booking !== undefined)
      .filter((booking) => booking.day >= fromDay);
    for (const { id } of left) this.#list.remove(id);
    return left.map((booking) => booking.day);
  }

  /** Gives the bookings of one day, the earliest first. */
  day(room: string, day: number): Row[] {
    return this.#list
      .on(room, day)
      .map(({ room, day, ...row }) => row)
      .sort((a, b) => a.start.localeCompare(b.start));
  }
}
