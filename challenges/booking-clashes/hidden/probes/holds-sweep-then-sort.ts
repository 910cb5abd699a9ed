type Booking = { id: string; from: number; to: number };
type Placed = Booking & { place: number };

class Room {
  private readonly open: Placed[] = [];
  private readonly found: [Placed, Placed][] = [];

  arrive(booking: Placed): void {
    for (const other of this.open) {
      if (other.to > booking.from) {
        this.found.push(other.place < booking.place ? [other, booking] : [booking, other]);
      }
    }
    this.open.push(booking);
  }

  pairs(): string[][] {
    return this.found
      .sort(([a, b], [c, d]) => a.place - c.place || b.place - d.place)
      .map((pair) => pair.map((booking) => booking.id));
  }
}

export function overlaps(bookings: Booking[]): string[][] {
  const room = new Room();
  bookings
    .map((booking, place) => ({ ...booking, place }))
    .sort((a, b) => a.from - b.from)
    .forEach((booking) => room.arrive(booking));
  return room.pairs();
}
