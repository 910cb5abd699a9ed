/** How long one person waits alone, and while another sends two hundred runs as fast as the sandbox takes them. */
import { setTimeout as sleep } from 'node:timers/promises';
import { createSandbox, type Job, type Sandbox, SandboxBusy } from '#sandbox';
import { rounded, timesOf } from './rounds.ts';
import { mustHold, smallJob } from './small-jobs.ts';

export type Fairness = { aloneMs: number; besideMs: number; ratio: number; floodRuns: number };

const floodOf = 200;
const parts = 3;
const runsPerPart = 15;
/** Between two runs of the person who is measured. */
const thinkMs = 100;
/** As the server does when the queue is full. */
const askAgainMs = 250;

const withSource = (job: Job, code: string): Job => ({ ...job, files: { [job.entry]: code } });
const floods: Record<string, Job> = {
  'small programs': smallJob('javascript', 'flood'),
  'endless loops': withSource(smallJob('javascript', 'flood'), 'export function total() { for (;;); }'),
  'programs that fill memory': withSource(
    smallJob('javascript', 'flood'),
    'export function total() { return new Array(1e9).fill(0).length; }',
  ),
  'small Python programs': smallJob('python', 'flood'),
};

/** By what the other sends; alone and beside in turn, so that the rest of the machine weighs on both alike. */
export async function measureFairness(): Promise<Record<string, Fairness>> {
  const found: Record<string, Fairness> = {};
  for (const [name, flood] of Object.entries(floods)) {
    const sandbox = createSandbox({ engines: ['javascript', 'python'] });
    await sandbox.run(smallJob('python', 'one'));
    const alone: number[] = [];
    const beside: number[] = [];
    let floodRuns = 0;
    await runsOf(sandbox);
    for (let part = 0; part < parts; part += 1) {
      alone.push(...(await runsOf(sandbox)));
      const enough = new AbortController();
      const flooding = send(sandbox, flood, enough.signal);
      await sleep(500);
      beside.push(...(await runsOf(sandbox)));
      enough.abort();
      floodRuns += await flooding;
      await sleep(1_000);
    }
    await sandbox.close();
    const [aloneMs, besideMs] = [timesOf(alone).medianMs, timesOf(beside).medianMs];
    found[name] = { aloneMs, besideMs, ratio: rounded(besideMs / aloneMs), floodRuns };
  }
  return found;
}

async function runsOf(sandbox: Sandbox): Promise<number[]> {
  const times: number[] = [];
  for (let n = 0; n < runsPerPart; n += 1) {
    await sleep(thinkMs);
    const began = performance.now();
    mustHold(await sandbox.run(smallJob('javascript', 'one')));
    times.push(performance.now() - began);
  }
  return times;
}

/** Two hundred at once; what is refused is sent again, as a client does. @returns how many ended before `enough` */
async function send(sandbox: Sandbox, job: Job, enough: AbortSignal): Promise<number> {
  let ended = 0;
  const one = async () => {
    while (!enough.aborted) {
      try {
        await sandbox.run(job, { signal: enough });
        ended += 1;
        return;
      } catch (error) {
        if (!(error instanceof SandboxBusy)) return;
        await sleep(askAgainMs, undefined, { signal: enough }).catch(() => undefined);
      }
    }
  };
  await Promise.all(Array.from({ length: floodOf }, one));
  return ended;
}
