/** True if two bookings want the same room and time. */
export function clash(one, other) {
  return (
    one.room === other.room &&
    one.day === other.day &&
    one.start < other.end &&
    other.start < one.end
  );
}
