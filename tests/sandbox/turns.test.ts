import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { RunQueue } from '#sandbox/queue.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A queue whose turns are told by name, and ended by name. */
function watched(atOnce: number, beside = 0) {
  const queue = new RunQueue(atOnce, beside);
  const order: string[] = [];
  const leaves = new Map<string, () => void>();
  const settle = () => vi.advanceTimersByTimeAsync(0);
  return {
    order,
    settle,
    /** `person` sends `name`; with `from`, a guest who comes from there. */
    send: async (person: string, name = person, from?: string) => {
      queue.enter(person, from === undefined ? {} : { guest: { from } }).then(
        (leave) => {
          order.push(name);
          leaves.set(name, leave);
        },
        () => undefined,
      );
      await settle();
    },
    end: async (name: string) => {
      leaves.get(name)?.();
      leaves.delete(name);
      await settle();
    },
    running: () => [...leaves.keys()],
  };
}

describe('turns', () => {
  test('go to somebody with one run before the second run of somebody else', async () => {
    const { send, end, order } = watched(1);
    await send('many', 'many 1');
    await send('many', 'many 2');
    await send('many', 'many 3');
    await send('one');
    await end('many 1');
    await end('one');
    await end('many 2');
    expect(order).toEqual(['many 1', 'one', 'many 2', 'many 3']);
  });

  test('come for a second run too, however many new people come', async () => {
    const { send, end, order, running } = watched(1);
    await send('many', 'many 1');
    await send('many', 'many 2');
    for (let person = 1; person <= 40; person += 1) {
      await send(`person ${person}`);
      await end(running()[0] ?? '');
    }
    expect(order.indexOf('many 2')).toBe(10);
  });

  const acts = fc.array(
    fc.oneof(
      fc.record({ send: fc.constantFrom('a', 'b', 'c', 'd') }),
      fc.record({ end: fc.nat({ max: 3 }) }),
    ),
    { maxLength: 60 },
  );

  test('are never two at once for one person, nor more than there are places', async () => {
    await fc.assert(
      fc.asyncProperty(acts, fc.integer({ min: 1, max: 3 }), async (sequence, atOnce) => {
        const { send, end, running, order } = watched(atOnce);
        const sent = new Map<string, number>();
        for (const [at, act] of sequence.entries()) {
          if ('send' in act) await send(act.send, `${act.send} ${at}`);
          else await end(running()[act.end] ?? '');
          const people = running().map((name) => name[0]);
          expect(new Set(people).size).toBe(people.length);
          expect(people.length).toBeLessThanOrEqual(atOnce);
        }
        while (running().length > 0) await end(running()[0] ?? '');
        // Each person's own came in the order they were sent.
        for (const name of order) {
          const [person = '', number] = name.split(' ');
          expect(Number(number)).toBeGreaterThan(sent.get(person) ?? -1);
          sent.set(person, Number(number));
        }
      }),
      { numRuns: 200 },
    );
  });

  test('reach whoever has one run after at most one more run of each who runs', async () => {
    await fc.assert(
      fc.asyncProperty(acts, async (sequence) => {
        const { send, end, running, order } = watched(1);
        for (const [at, act] of sequence.entries()) {
          if ('send' in act) await send(act.send, `${act.send} ${at}`);
        }
        await send('newcomer');
        const before = order.length;
        while (!order.includes('newcomer')) await end(running()[0] ?? '');
        const between = order.slice(before, order.indexOf('newcomer')).map((name) => name[0]);
        expect(new Set(between).size).toBe(between.length);
      }),
      { numRuns: 100 },
    );
  });
});

describe('beside runs that take long', () => {
  test('one more may run, so that nobody waits for an endless loop', async () => {
    const { send, order } = watched(2, 1);
    await send('a');
    await send('b');
    await send('c');
    await send('d');
    expect(order).toEqual(['a', 'b']);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(order).toEqual(['a', 'b', 'c']);
  });

  test('the place is free again when its run ends', async () => {
    const { send, end, order } = watched(1, 1);
    await send('a');
    await vi.advanceTimersByTimeAsync(1_000);
    for (const person of ['b', 'c', 'd']) await send(person);
    await end('b');
    await end('c');
    expect(order).toEqual(['a', 'b', 'c', 'd']);
  });

  test('there is no such place while one of them is short', async () => {
    const { send, end, order } = watched(2, 1);
    await send('a');
    await vi.advanceTimersByTimeAsync(1_000);
    await send('b');
    await send('c');
    expect(order).toEqual(['a', 'b']);
    await end('b');
    expect(order).toEqual(['a', 'b', 'c']);
  });

  test('a person does not get it for a second run', async () => {
    const { send, order } = watched(1, 1);
    await send('a', 'a 1');
    await send('a', 'a 2');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(order).toEqual(['a 1']);
  });
});

describe('whoever has more runs waiting', () => {
  test('rests after each while others are here, twice as long as it took', async () => {
    const { send, end, order } = watched(2);
    await send('one');
    await end('one');
    await send('many', 'many 1');
    await send('many', 'many 2');
    await vi.advanceTimersByTimeAsync(100);
    await end('many 1');
    await vi.advanceTimersByTimeAsync(199);
    expect(order).toEqual(['one', 'many 1']);
    await vi.advanceTimersByTimeAsync(1);
    expect(order).toEqual(['one', 'many 1', 'many 2']);
  });

  test('does not rest when nobody else has come for a while', async () => {
    const { send, end, order } = watched(2);
    await send('one');
    await end('one');
    await vi.advanceTimersByTimeAsync(60_000);
    await send('many', 'many 1');
    await send('many', 'many 2');
    await vi.advanceTimersByTimeAsync(100);
    await end('many 1');
    expect(order).toEqual(['one', 'many 1', 'many 2']);
  });

  test('rests half a second at most, however long the run was', async () => {
    const { send, end, order } = watched(2);
    await send('many', 'many 1');
    await send('many', 'many 2');
    await vi.advanceTimersByTimeAsync(9_000);
    await send('one');
    await end('many 1');
    await vi.advanceTimersByTimeAsync(500);
    expect(order).toEqual(['many 1', 'one', 'many 2']);
  });

  test('sends the next one at once where only one at a time was sent', async () => {
    const { send, end, order } = watched(2);
    await send('one');
    await send('many', 'many 1');
    await vi.advanceTimersByTimeAsync(100);
    await end('many 1');
    await send('many', 'many 2');
    expect(order).toEqual(['one', 'many 1', 'many 2']);
  });
});

describe('guests, who can make up as many names as they like', () => {
  test('go after everybody who has entered', async () => {
    const { send, end, order, running } = watched(1);
    for (let guest = 1; guest <= 50; guest += 1) await send(`guest ${guest}`, `guest ${guest}`, 'one place');
    await send('a');
    await send('b', 'b 1');
    await send('b', 'b 2');
    for (let turn = 0; turn < 4; turn += 1) await end(running()[0] ?? '');
    expect(order).toEqual(['guest 1', 'a', 'b 1', 'b 2', 'guest 2']);
  });

  test('get their turn in the end, however many people come', async () => {
    const { send, end, order, running } = watched(1);
    await send('first');
    await send('guest', 'guest', 'one place');
    for (let person = 1; person <= 300; person += 1) {
      await send(`person ${person}`);
      await end(running()[0] ?? '');
    }
    expect(order.indexOf('guest')).toBe(200);
  });

  test('leave one place to those who have entered', async () => {
    const { send, order } = watched(3);
    for (const guest of ['g1', 'g2', 'g3']) await send(guest, guest, guest);
    await send('a');
    expect(order).toEqual(['g1', 'g2', 'a']);
  });

  test('with endless loops hold up nobody who has entered', async () => {
    const { send, order } = watched(2, 1);
    for (const guest of ['g1', 'g2', 'g3', 'g4']) {
      await send(guest, guest, guest);
      await vi.advanceTimersByTimeAsync(1_000);
    }
    await send('a');
    expect(order).toEqual(['g1', 'g2', 'a']);
  });

  test('many from one place let a few from another go before', async () => {
    const { send, end, order, running } = watched(1);
    for (let guest = 1; guest <= 40; guest += 1) await send(`many ${guest}`, `many ${guest}`, 'one place');
    await send('few', 'few', 'another place');
    while (running().length > 0) await end(running()[0] ?? '');
    expect(order.indexOf('few')).toBeLessThan(6);
    expect(order.filter((name) => name !== 'few')).toEqual(
      Array.from({ length: 40 }, (_, at) => `many ${at + 1}`),
    );
  });
});
