export { Sensor } from './sensor.js';

export async function* alarms(readings, { high, low, count }) {
  const rooms = new Map();
  for await (const { room, at, co2 } of readings) {
    if (co2 === null) continue;
    const { isOn, above } = rooms.get(room) ?? { isOn: false, above: 0 };

    if (isOn) {
      if (co2 >= low) continue;
      rooms.set(room, { isOn: false, above: 0 });
      yield { room, event: 'end', at };
    } else {
      const row = co2 > high ? above + 1 : 0;
      rooms.set(room, { isOn: row === count, above: row });
      if (row === count) yield { room, event: 'start', at };
    }
  }
}
