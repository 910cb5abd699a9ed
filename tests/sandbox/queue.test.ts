import { describe, expect, test } from 'vitest';
import { RunQueue } from '#sandbox/queue.ts';

const ticks = () => new Promise((resolve) => setImmediate(resolve));

describe('the queue', () => {
  test('lets one run at a time per tenant, in order', async () => {
    const queue = new RunQueue(4);
    const order: string[] = [];
    const leave = await queue.enter('a');
    const enter = async (name: string) => {
      const done = await queue.enter('a');
      order.push(name);
      return done;
    };
    const second = enter('second');
    const third = enter('third');
    const other = await queue.enter('b');
    await ticks();
    expect(order).toEqual([]);
    leave();
    (await second)();
    (await third)();
    other();
    expect(order).toEqual(['second', 'third']);
  });

  test('tells the place whenever it changes', async () => {
    const queue = new RunQueue(1);
    const places: (number | undefined)[] = [];
    const first = await queue.enter('a');
    const second = queue.enter('b');
    const third = queue.enter('c', { onPlace: (place) => places.push(place) });
    first();
    (await second)();
    await third;
    expect(places).toEqual([1, 0, undefined]);
  });

  test('is full after three waiting for one person', async () => {
    const queue = new RunQueue(4);
    const leave = await queue.enter('a');
    const waiting = [queue.enter('a'), queue.enter('a'), queue.enter('a')];
    await expect(queue.enter('a')).rejects.toMatchObject({ name: 'SandboxBusy', whose: 'tenant' });
    leave();
    for (const one of waiting) (await one)();
  });

  test('is full after two hundred in all', async () => {
    const queue = new RunQueue(1);
    await queue.enter('first');
    for (let i = 0; i < 200; i += 1) queue.enter(`tenant-${i}`);
    await expect(queue.enter('one more')).rejects.toMatchObject({ name: 'SandboxBusy', whose: 'all' });
  });

  test('lets somebody leave', async () => {
    const queue = new RunQueue(1);
    const first = await queue.enter('a');
    const controller = new AbortController();
    const leaving = queue.enter('b', { signal: controller.signal });
    const places: (number | undefined)[] = [];
    const last = queue.enter('c', { onPlace: (place) => places.push(place) });
    controller.abort(new Error('gone home'));
    await expect(leaving).rejects.toThrow('gone home');
    first();
    await last;
    expect(places).toEqual([1, 0, undefined]);
  });

  test('a turn that ends twice ends once', async () => {
    const queue = new RunQueue(1);
    const first = await queue.enter('a');
    const second = queue.enter('b');
    first();
    await second;
    first();
    const order: string[] = [];
    queue.enter('c').then(() => order.push('c'));
    await ticks();
    expect(order).toEqual([]);
  });
});
