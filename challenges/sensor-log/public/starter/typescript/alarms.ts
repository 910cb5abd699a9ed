import type { Reading } from './sensor.ts';

export { Sensor } from './sensor.ts';

type Rules = { high: number; low: number; count: number };
type Event = 'start' | 'end';
type Alarm = { room: string; event: Event; at: number };

/** Reads measurements. It should give alarms. */
export async function* alarms(
  readings: AsyncIterable<Reading>,
  rules: Rules,
): AsyncGenerator<Alarm> {
  for await (const { room, at } of readings) {
    yield { room, event: 'start', at };
  }
}
