import { clash } from './clash.js';

/** All bookings, in the order they were made. */
export class BookingList {
  #bookings = [];
  #nextId = 1;

  isFree(slot) {
    return !this.#bookings.some((other) => clash(slot, other));
  }

  /** Adds a booking. Gives its number. */
  add(booking) {
    const id = this.#nextId;
    this.#nextId += 1;
    this.#bookings.push({ id, ...booking });
    return id;
  }

  /** Gives the booking, or undefined if there is none. */
  find(id) {
    return this.#bookings.find((booking) => booking.id === id);
  }

  remove(id) {
    const rest = this.#bookings.filter((one) => one.id !== id);
    this.#bookings = rest;
  }

  on(room, day) {
    return this.#bookings.filter(
      (one) => one.room === room && one.day === day,
    );
  }
}
