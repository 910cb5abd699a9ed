export type Slot = {
  room: string;
  day: number;
  start: string;
  end: string;
};

/** True if two bookings want the same room and time. */
export function clash(one: Slot, other: Slot): boolean {
  return (
    one.room === other.room &&
    one.day === other.day &&
    one.start < other.end &&
    other.start < one.end
  );
}
