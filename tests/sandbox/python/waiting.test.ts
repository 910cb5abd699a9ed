import { describe, expect, test } from 'vitest';
import type { Step } from '#sandbox';
import { call, caseOf, jobOf, pythonSandbox, seen } from './ask.ts';

const sandbox = pythonSandbox();

describe('waiting takes no time', () => {
  test.each([
    ['asyncio.sleep', 'async def solve():\n    await asyncio.sleep(3600)\n    return "later"'],
    ['time.sleep', 'def solve():\n    time.sleep(3600)\n    return "later"'],
    [
      'asyncio.run inside of a function',
      'def solve():\n    async def a():\n        await asyncio.sleep(99)\n        return "later"\n    return asyncio.run(a())',
    ],
    [
      'gather',
      'async def solve():\n    a, b = await asyncio.gather(asyncio.sleep(5, "la"), asyncio.sleep(2, "ter"))\n    return a + b',
    ],
    [
      'a group of tasks',
      'async def solve():\n    async with asyncio.TaskGroup() as g:\n        t = g.create_task(asyncio.sleep(9, "later"))\n    return t.result()',
    ],
    [
      'a queue',
      'async def solve():\n    q = asyncio.Queue(1)\n    async def put():\n        await asyncio.sleep(1)\n        await q.put("later")\n    t = asyncio.create_task(put())\n    return await q.get()',
    ],
    [
      'call_later',
      'async def solve():\n    f = asyncio.get_running_loop().create_future()\n    asyncio.get_running_loop().call_later(60, f.set_result, "later")\n    return await f',
    ],
    [
      'something awaitable that is no coroutine',
      'class Later:\n    def __await__(self):\n        yield from asyncio.sleep(1).__await__()\n        return "later"\ndef solve(): return Later()',
    ],
  ])('%s', async (_what, source) => {
    expect(await seen(sandbox, `import asyncio, time\n${source}`)).toEqual({ step: 0, value: 'later' });
  });

  test('every clock counts what was waited', async () => {
    const source = `import asyncio, time
from datetime import datetime
async def solve():
    starts = [time.time(), time.monotonic(), time.perf_counter(), datetime.now().timestamp()]
    await asyncio.sleep(7000)
    time.sleep(200)
    ends = [time.time(), time.monotonic(), time.perf_counter(), datetime.now().timestamp()]
    return [7200 <= b - a < 7260 for a, b in zip(starts, ends)]`;
    expect(await seen(sandbox, source)).toMatchObject({ value: [true, true, true, true] });
  });

  test('a time that runs out is an error', async () => {
    const source =
      'import asyncio\nasync def solve():\n    async with asyncio.timeout(5):\n        await asyncio.sleep(9)';
    expect(await seen(sandbox, source)).toMatchObject({ error: { name: 'TimeoutError', line: 3 } });
  });

  test.each([
    ['a future that nothing sets', 'return await asyncio.Future()'],
    [
      'a lock that is never given back',
      'lock = asyncio.Lock()\n    await lock.acquire()\n    await lock.acquire()',
    ],
    ['a queue that stays empty', 'return await asyncio.Queue().get()'],
  ])('%s gives no answer, at once, and the next case runs', async (_what, body) => {
    const source = `import asyncio\nasync def solve(waits):\n    if not waits: return 1\n    ${body}`;
    const result = await sandbox.run(jobOf(source, [call([true]), call([false])]));
    expect([result.outcome, ...result.groups[0]!.cases]).toMatchObject([
      'finished',
      { state: 'no-answer', observed: [] },
      { observed: [{ value: 1 }] },
    ]);
  });
});

const shop = `
class Shelf:
    def __init__(self, names):
        self.names = list(names)
        self.open = True
    @property
    def size(self): return len(self.names)
    def take(self, name):
        if name not in self.names: raise KeyError(name)
        self.names.remove(name)
        return {"name": name, "by": self}
    async def later(self, name): return name
    def __iter__(self): return iter(self.names)
    async def each(self):
        for name in self.names: yield name
def count(shelf): return shelf.size
def letters():
    yield from "abc"
`;

const scriptOf = (steps: Step[]) => caseOf(sandbox, shop, [{ form: 'steps', steps }]);

test('a script makes, calls, asks, sets and takes', async () => {
  const one = await scriptOf([
    { new: 'Shelf', args: [['saw', 'drill']], as: 'shelf' },
    { get: 'size', on: 'shelf', expect: { value: 2 } },
    { call: 'count', args: [{ $ref: 'shelf' }], expect: { value: 2 } },
    { call: 'later', on: 'shelf', args: ['x'], expect: { value: 'x' } },
    { set: 'open', on: 'shelf', to: false },
    { get: 'open', on: 'shelf', expect: { value: false } },
    { call: 'take', on: 'shelf', args: ['saw'], as: 'loan' },
    { get: 'name', on: 'loan', expect: { value: 'saw' } },
    { set: 'name', on: 'loan', to: 'other' },
    { get: 'name', on: 'loan', expect: { value: 'other' } },
    { call: 'take', on: 'shelf', args: ['axe'], expect: { error: { name: 'KeyError' } } },
    { take: 5, from: 'shelf', expect: { value: ['drill'] } },
    { call: 'letters', as: 'it' },
    { take: 2, from: 'it', expect: { value: ['a', 'b'] } },
    { take: 2, from: 'it', expect: { value: ['c'] } },
    { call: 'each', on: 'shelf', as: 'each' },
    { take: 2, from: 'each', expect: { value: ['drill'] } },
  ]);
  expect(one).toMatchObject({ state: 'holds' });
});

test('a script tells the first step that differs', async () => {
  const one = await scriptOf([
    { new: 'Shelf', args: [['saw']], as: 'shelf' },
    { call: 'count', args: [{ $ref: 'shelf' }], expect: { value: 2 } },
    { call: 'take', on: 'shelf', args: ['saw'] },
  ]);
  expect(one).toMatchObject({ state: 'other-value', differsAt: 1, observed: [{}, { step: 1, value: 1 }] });
});

test.each<[string, Step[], object]>([
  ['a class that is not there', [{ new: 'Shelff', as: 'a' }], { name: 'NameError' }],
  [
    'a method that is not there',
    [
      { new: 'Shelf', args: [[]], as: 'a' },
      { call: 'tak', on: 'a' },
    ],
    { name: 'AttributeError' },
  ],
  [
    'an attribute that is not there',
    [
      { new: 'Shelf', args: [[]], as: 'a' },
      { get: 'sise', on: 'a' },
    ],
    { name: 'AttributeError' },
  ],
  [
    'a property that cannot be set',
    [
      { new: 'Shelf', args: [[]], as: 'a' },
      { set: 'size', on: 'a', to: 1 },
    ],
    { name: 'AttributeError' },
  ],
  ['what cannot be gone through', [{ call: 'count', args: [{ $ref: 'b' }], as: 'a' }], {}],
])('%s is told at its step', async (_what, steps, error) => {
  const one = await scriptOf(steps);
  expect(JSON.stringify(one.observed)).toContain(JSON.stringify(error).slice(1, -1));
  expect(one.state).not.toBe('holds');
});
