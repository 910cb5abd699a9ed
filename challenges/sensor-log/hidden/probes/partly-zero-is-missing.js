export async function* alarms(readings, { high, low, count }) {
  const rooms = new Map();
  for await (const { room, at, co2 } of readings) {
    if (!co2) continue;
    const s = rooms.get(room) ?? { n: 0, on: false };
    rooms.set(room, s);
    if (s.on) {
      if (co2 < low) { s.on = false; s.n = 0; yield { room, event: 'end', at }; }
    } else if (co2 > high) {
      s.n += 1;
      if (s.n >= count) { s.on = true; yield { room, event: 'start', at }; }
    } else s.n = 0;
  }
}
