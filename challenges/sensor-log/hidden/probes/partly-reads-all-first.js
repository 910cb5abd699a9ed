export { Sensor } from './sensor.js';

export async function* alarms(readings, { high, low, count }) {
  const all = [];
  for await (const reading of readings) all.push(reading);

  const rooms = new Map();
  for (const { room, at, co2 } of all) {
    if (co2 === null) continue;
    const state = rooms.get(room) ?? { isOn: false, above: 0 };
    rooms.set(room, state);
    state.above = co2 > high ? state.above + 1 : 0;
    if (state.isOn && co2 < low) {
      state.isOn = false;
      yield { room, event: 'end', at };
    } else if (!state.isOn && state.above >= count) {
      state.isOn = true;
      yield { room, event: 'start', at };
    }
  }
}
