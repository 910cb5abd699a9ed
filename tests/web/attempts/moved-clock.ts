/** A clock that stands still until it is moved; between two timers everything that can settle settles. */
import type { Clock } from '#web/attempts/clock.ts';

export function createMovedClock() {
  let now = 0;
  let timers: { at: number; run: () => void }[] = [];
  const clock: Clock = {
    now: () => now,
    after: (ms, run) => {
      const timer = { at: now + ms, run };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
  };
  const settle = async () => {
    for (let round = 0; round < 40; round += 1) await Promise.resolve();
  };
  const move = async (ms: number) => {
    const until = now + ms;
    await settle();
    for (;;) {
      const [next] = timers.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at);
      if (!next) break;
      timers = timers.filter((other) => other !== next);
      now = Math.max(now, next.at);
      next.run();
      await settle();
    }
    now = until;
  };
  return { clock, move, settle };
}
