class Room {
  above = 0;
  isOn = false;

  *read({ room, at, co2 }, { high, low, count }) {
    if (co2 === null) return;
    if (this.isOn) {
      if (co2 >= low) return;
      this.isOn = false;
      this.above = 0;
      yield { room, event: 'end', at };
      return;
    }
    this.above = co2 > high ? this.above + 1 : 0;
    if (this.above < count) return;
    this.isOn = true;
    yield { room, event: 'start', at };
  }
}

exports.alarms = async function* (readings, rules) {
  const rooms = new Map();
  for await (const reading of readings) {
    if (!rooms.has(reading.room)) rooms.set(reading.room, new Room());
    yield* rooms.get(reading.room).read(reading, rules);
  }
};
