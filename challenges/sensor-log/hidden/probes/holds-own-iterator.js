export { Sensor } from './sensor.js';

export function alarms(readings, rules) {
  const source = readings[Symbol.asyncIterator]();
  const rows = {};
  const isOn = {};
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    async next() {
      for (;;) {
        const { value, done } = await source.next();
        if (done) return { value: undefined, done: true };
        const { room, at, co2 } = value;
        if (co2 === null) continue;
        rows[room] = co2 > rules.high && !isOn[room] ? (rows[room] ?? 0) + 1 : 0;
        const event = isOn[room] ? co2 < rules.low && 'end' : rows[room] >= rules.count && 'start';
        if (!event) continue;
        isOn[room] = event === 'start';
        return { value: { room, event, at }, done: false };
      }
    },
  };
}
