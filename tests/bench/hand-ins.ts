/** How long one run waits: in each engine, over HTTP, and beside what others pay for the same. */
import { createSandbox, type Engine } from '#sandbox';
import { fiveBareIsolates, oneConfinedProcess, oneNodeInBubblewrap, oneNodeProcess } from './beside.ts';
import { openHttpHandIn } from './http-hand-in.ts';
import { Rounds, type Times } from './rounds.ts';
import { mustHold, smallJob, source } from './small-jobs.ts';

/** Every so many rounds another person comes; until then a new spare has long been ready. */
const roundsPerPerson = 4;
const spareMs = 2_500;
const engines: Engine[] = ['javascript', 'python', 'sql'];

export const beside = {
  isolates: '5 bare isolates in one process',
  node: 'one `node` process',
  bubblewrap: 'one `node` process in bubblewrap',
  confined: 'one isolated-vm process, confined as runners are',
};
export const http = 'JavaScript hand-in over HTTP, both transactions';
const shippedHttp = 'booking-clashes over HTTP: 7 groups with fresh input, two seeds';
export const ways = {
  warm: (engine: Engine) => `${engine}, the same person again`,
  spare: (engine: Engine) => `${engine}, another person, a spare is ready`,
  cold: (engine: Engine) => `${engine}, another person, no spare`,
};

/** By name; every name that was measured. */
export async function measureHandIns(count: number): Promise<Record<string, Times>> {
  const rounds = new Rounds();
  const listed = await openHttpHandIn('bench-total', { 'total.js': source });
  const shipped = await openHttpHandIn('booking-clashes');
  const sandbox = createSandbox({ engines });
  const withoutSpares = createSandbox({ engines, spares: 0 });
  const run = async (engine: Engine, tenant: string, where = sandbox) =>
    mustHold(await where.run(smallJob(engine, tenant)));

  for (let warm = 0; warm < 5; warm += 1) {
    for (const engine of engines) await run(engine, 'one');
    await listed.handIn();
    await shipped.handIn();
  }
  for (let round = 0; round < count; round += 1) {
    for (const engine of engines) {
      // An interpreter is made anew after each run, while the person reads.
      await rounds.time(ways.warm(engine), () => run(engine, 'one'), engine === 'python' ? 700 : 60);
    }
    await rounds.time(http, listed.handIn);
    await rounds.time(shippedHttp, shipped.handIn);
    await rounds.time(beside.isolates, fiveBareIsolates);
    await rounds.time(beside.node, oneNodeProcess);
    if (oneNodeInBubblewrap) await rounds.time(beside.bubblewrap, oneNodeInBubblewrap);
    await rounds.time(beside.confined, oneConfinedProcess);
    if (round % roundsPerPerson > 0) continue;
    for (const engine of engines) {
      await new Promise((resolve) => setTimeout(resolve, spareMs));
      await rounds.time(ways.spare(engine), () => run(engine, `person-${round}`));
      await rounds.time(ways.cold(engine), () => run(engine, `person-${round}`, withoutSpares));
    }
  }
  await Promise.all([sandbox.close(), withoutSpares.close(), listed.close(), shipped.close()]);
  return rounds.all();
}
