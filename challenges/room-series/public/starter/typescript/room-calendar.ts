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
    return this.#list.add({ ...slot, who });
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

  bookSeries(
    room: string,
    day: number,
    start: string,
    end: string,
    who: string,
    weeks: number,
  ): Series {
    return { series: null, ids: [], taken: [] };
  }

  cancelSeries(series: number, fromDay: number): number[] {
    return [];
  }

  /** Gives the bookings of one day, the earliest first. */
  day(room: string, day: number): Row[] {
    return this.#list
      .on(room, day)
      .map(({ room, day, ...row }) => row)
      .sort((a, b) => a.start.localeCompare(b.start));
  }
}
