import { BookingList } from './booking-list.js';

/** Bookings of rooms. Days are numbers, times are texts. */
export class RoomCalendar {
  #list = new BookingList();

  /** Gives the number of the booking, or null if it clashes. */
  #lastSeries = 0;

  book(room, day, start, end, who, series = 0) {
    const slot = { room, day, start, end };
    if (!this.#list.isFree(slot)) return null;
    return this.#list.add({ ...slot, who, series });
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

  bookSeries(room, day, start, end, who, weeks) {
    const series = this.#lastSeries + 1;
    const days = Array.from({ length: weeks }, (_, n) => day + n * 7);
    const tried = days.map((date) => ({ date, id: this.book(room, date, start, end, who, series) }));
    const ids = tried.filter(({ id }) => id !== null).map(({ id }) => id);
    const taken = tried.filter(({ id }) => id === null).map(({ date }) => date);
    if (ids.length === 0) return { series: null, ids, taken };
    this.#lastSeries = series;
    return { series, ids, taken };
  }

  cancelSeries(series, fromDay) {
    return this.#list.removeWhere((one) => one.series === series && one.day >= fromDay).map((one) => one.day);
  }

  /** Gives the bookings of one day, the earliest first. */
  day(room, day) {
    return this.#list
      .on(room, day)
      .map(({ id, start, end, who }) => ({ id, start, end, who }))
      .sort((a, b) => a.start.localeCompare(b.start));
  }
}
