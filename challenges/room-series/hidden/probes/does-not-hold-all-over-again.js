export class RoomCalendar {
  bookings = [];

  book(room, day, start, end, who) {
    return this.bookings.push({ room, day, start, end, who });
  }

  cancel(id) {
    return delete this.bookings[id];
  }

  move(id, start, end) {
    this.bookings[id] = { start, end };
  }

  day(room, day) {
    return this.bookings.filter((one) => one.room === room && one.day === day);
  }

  bookSeries(room, day, start, end, who, weeks) {
    for (let week = 0; week < weeks; week++) this.book(room, day + week, start, end, who);
    return this.bookings;
  }

  cancelSeries(series) {
    this.bookings.splice(series);
  }
}
