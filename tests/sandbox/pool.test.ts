import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Engine } from '#sandbox';
import { processMb } from '#sandbox/limits.ts';
import { RunnerPool } from '#sandbox/pool.ts';
import type { RunnerProcess } from '#sandbox/runner-process.ts';

function poolOf(...how: ConstructorParameters<typeof RunnerPool>): RunnerPool {
  const pool = new RunnerPool(...how);
  onTestFinished(() => pool.close());
  return pool;
}

async function take(pool: RunnerPool, tenant: string, engine: Engine = 'javascript'): Promise<RunnerProcess> {
  const runner = await pool.take(tenant, engine);
  if (runner === undefined) throw new Error('no runner could be started');
  return runner;
}

const spares = (pool: RunnerPool) => pool.living().filter((one) => one.tenant === undefined);

/** Until the spares are of these engines, and ready. */
async function waitForSpares(pool: RunnerPool, engines: Engine[]): Promise<RunnerProcess[]> {
  const seen = () =>
    spares(pool)
      .map((one) => one.engine)
      .toSorted();
  await expect.poll(seen, { timeout: 20_000 }).toEqual(engines);
  const found = spares(pool);
  await Promise.all(found.map((one) => one.ready));
  return found;
}

describe('the pool', () => {
  test('stays within the memory that runners may take together', async () => {
    const pool = poolOf(8, 0, [], undefined, processMb.javascript * 2);
    const first = await take(pool, 'a');
    pool.give(first);
    pool.give(await take(pool, 'b'));
    await take(pool, 'c');
    expect(pool.living().map((one) => one.tenant)).toEqual(['b', 'c']);
  });

  test('ends a spare of another engine when somebody waits and there is no room', async () => {
    const pool = poolOf(1, 1, ['sql']);
    const [spare] = spares(pool);
    const runner = await take(pool, 'a');
    expect(spare?.isEnding).toBe(true);
    expect(pool.living()).toEqual([runner]);
  });

  test('never ends what runs to make room', async () => {
    const pool = poolOf(1, 0, []);
    const first = await take(pool, 'a');
    const second = await take(pool, 'b');
    expect([first.isEnding, second.isEnding]).toEqual([false, false]);
  });

  test('keeps a spare of every engine, however many people come for one', async () => {
    const pool = poolOf(4, 1, ['javascript', 'sql']);
    for (const tenant of ['a', 'b', 'c', 'd']) pool.give(await take(pool, tenant));
    await waitForSpares(pool, ['javascript', 'sql']);
    expect(pool.living().length).toBeLessThanOrEqual(4);
  });

  test('starts a spare of an engine that is prepared, once, and takes the place of none that is there', async () => {
    const pool = poolOf(2, 1, ['javascript']);
    for (let again = 0; again < 3; again += 1) pool.prepare('sql');
    const found = await waitForSpares(pool, ['javascript', 'sql']);
    pool.prepare('python');
    await sleep(500);
    expect(spares(pool)).toEqual(found);
  });

  test('starts another spare when somebody outside ends one', async () => {
    const pool = poolOf(2, 1, ['javascript']);
    const [spare] = await waitForSpares(pool, ['javascript']);
    process.kill(spare!.child.pid!, 'SIGKILL');
    await spare!.ended;
    const [next] = await waitForSpares(pool, ['javascript']);
    expect(next?.child.pid).not.toBe(spare?.child.pid);
  });

  test('keeps the last spare for others when somebody has just lost a runner', async () => {
    // However slow the machine is, it happens within a moment.
    vi.spyOn(performance, 'now').mockReturnValue(1);
    onTestFinished(() => void vi.restoreAllMocks());
    const pool = poolOf(8, 1, ['javascript']);
    const [first] = await waitForSpares(pool, ['javascript']);
    const lost = await take(pool, 'a');
    const [kept] = await waitForSpares(pool, ['javascript']);
    lost.kill();
    const again = await take(pool, 'a');
    const other = await take(pool, 'b');
    expect([lost === first, again === kept, other === kept]).toEqual([true, false, true]);
  });
});
