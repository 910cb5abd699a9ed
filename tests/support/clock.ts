/** A clock that stands still until a test moves it. */
export type FakeClock = {
  now: () => Date;
  moveTo(moment: string): void;
  forward(amount: { days?: number; hours?: number; minutes?: number; seconds?: number }): void;
};

export function fakeClock(start = '2026-11-21T19:30:00.000Z'): FakeClock {
  let now = Date.parse(start);
  return {
    now: () => new Date(now),
    moveTo: (moment) => {
      now = Date.parse(moment);
    },
    forward: ({ days = 0, hours = 0, minutes = 0, seconds = 0 }) => {
      now += (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1_000;
    },
  };
}
