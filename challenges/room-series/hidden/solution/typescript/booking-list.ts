import { clash, type Slot } from './clash.ts';

export type Booking = Slot & { id: number; who: string };

/** All bookings, in the order they were made. */
export class BookingList {
  #bookings: Booking[] = [];
  #nextId = 1;

  isFree(slot: Slot): boolean {
    return !this.#bookings.some((other) => clash(slot, other));
  }

  /** Adds a booking. Gives its number. */
  add(booking: Omit<Booking, 'id'>): number {
    const id = this.#nextId;
    this.#nextId += 1;
    this.#bookings.push({ id, ...booking });
    return id;
  }

  /** Gives the booking, or undefined if there is none. */
  find(id: number): Booking | undefined {
    return this.#bookings.find((booking) => booking.id === id);
  }

  remove(id: number): void {
    const rest = this.#bookings.filter((one) => one.id !== id);
    this.#bookings = rest;
  }

  on(room: string, day: number): Booking[] {
    return this.#bookings.filter(
      (one) => one.room === room && one.day === day,
    );
  }
}
