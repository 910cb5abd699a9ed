// Climbs from the timers and the clock.
// They are written in the guest's own realm.

export function mirror() {
  for (const made of [setTimeout, queueMicrotask, performance.now, Date, structuredClone, require]) {
    const outside = made.constructor.constructor('return globalThis.process')();
    if (outside) return { text: outside.execPath, sum: outside.pid };
  }
  return { text: 'nothing', sum: 0 };
}
