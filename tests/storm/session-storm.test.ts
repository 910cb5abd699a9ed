/** A room of twenty for a short while, with many connections cut: `npm run bench:sessions` is the long evening. */
import { expect, test } from 'vitest';
import { startServer } from '../support/server.ts';
import { holdRoom } from '../support/session-room.ts';

test('twenty people whose connections are cut again and again lose no signal', async () => {
  const server = await startServer();
  try {
    const figures = await holdRoom(server, { people: 20, minutes: 0.3, cut: 300, every: 1.5 });
    expect(figures).toMatchObject({ refused: 0, lost: 0 });
    // Nobody sat still, and somebody was cut: else nothing was tried.
    expect([figures.sent > 100, figures.cuts > 0]).toEqual([true, true]);
    // A signal that is replaced within the same picture is not seen by itself; most are.
    expect(figures.latencies.length).toBeGreaterThan(figures.sent / 2);
  } finally {
    await server.close();
  }
});
