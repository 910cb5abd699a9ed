import type { Reading } from './sensor.ts';

export { Sensor } from './sensor.ts';

type Rules = { high: number; low: number; count: number };
type Event = 'start' | 'end';
type Alarm = { room: string; event: Event; at: number };

export async function* alarms(
  readings: AsyncIterable<Reading>,
  { high, low, count }: Rules,
): AsyncGenerator<Alarm> {
  const rooms = new Map<string, { isOn: boolean; above: number }>();
  for await (const { room, at, co2 } of readings) {
    if (co2 === null) continue;
    const { isOn, above } = rooms.get(room) ?? { isOn: false, above: 0 };

    if (isOn) {
      if (co2 > low) continue;
      rooms.set(room, { isOn: false, above: 0 });
      yield { room, event: 'end', at };
    } else {
      const row = co2 >= high ? above + 1 : 0;
      rooms.set(room, { isOn: row === count, above: row });
      if (row === count) yield { room, event: 'start', at };
    }
  }
}
