import type { Reading } from './sensor.ts';

export { Sensor } from './sensor.ts';

type Rules = { high: number; low: number; count: number };
type Event = 'start' | 'end';
type Alarm = { room: string; event: Event; at: number };

class Room {
  private left: number;
  private isOn = false;

  constructor(private readonly rules: Rules) {
    this.left = rules.count;
  }

  hear(co2: number): Event | undefined {
    if (this.isOn) return this.hearWhenOn(co2);
    this.left = co2 > this.rules.high ? this.left - 1 : this.rules.count;
    if (this.left > 0) return undefined;
    this.isOn = true;
    return 'start';
  }

  private hearWhenOn(co2: number): Event | undefined {
    if (co2 >= this.rules.low) return undefined;
    this.isOn = false;
    this.left = this.rules.count;
    return 'end';
  }
}

async function* measured(readings: AsyncIterable<Reading>) {
  for await (const { co2, ...rest } of readings) if (co2 !== null) yield { co2, ...rest };
}

export async function* alarms(readings: AsyncIterable<Reading>, rules: Rules) {
  const rooms: Record<string, Room> = {};
  for await (const { room, at, co2 } of measured(readings)) {
    rooms[room] ??= new Room(rules);
    const event = rooms[room].hear(co2);
    if (event) yield { room, event, at };
  }
}
