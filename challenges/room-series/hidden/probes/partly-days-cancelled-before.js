import { BookingList } from './booking-list.js';

/** Bookings of rooms. Days are numbers, times are texts. */
export class RoomCalendar {
  #list = new BookingList();
  #days = new Map();
  /** The numbers of the bookings of series 1, 2, 3 … */
  #series = [];

  /** Gives the number of the booking, or null if it clashes. */
  book(room, day, start, end, who) {
    const slot = { room, day, start, end };
    if (!this.#list.isFree(slot)) return null;
    return this.#list.add({ ...slot, who });
  }

  /** Gives true if there was such a booking. */
  cancel(id) {
    if (!this.#list.find(id)) return false;
    this.#list.remove(id);
    return true;
  }

  /** Gives a booking another time of its day, if it is free. */
  move(id, start, end) {
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
  bookSeries(room, day, start, end, who, weeks) {
    const ids = [];
    const taken = [];
    for (let week = 0; week < weeks; week += 1) {
      const date = day + 7 * week;
      const id = this.book(room, date, start, end, who);
      if (id === null) taken.push(date);
      else {
        ids.push(id);
        this.#days.set(id, date);
      }
    }
    const series = ids.length > 0 ? this.#series.push(ids) : null;
    return { series, ids, taken };
  }

  /** Cancels the rest of a series. Gives the days. */
  cancelSeries(series, fromDay) {
    const left = (this.#series[series - 1] ?? [])
      .filter((id) => this.#days.get(id) >= fromDay);
    for (const id of left) this.#list.remove(id);
    return left.map((id) => this.#days.get(id));
  }

  /** Gives the bookings of one day, the earliest first. */
  day(room, day) {
    return this.#list
      .on(room, day)
      .map(({ room, day, ...row }) => row)
      .sort((a, b) => a.start.localeCompare(b.start));
  }
}
