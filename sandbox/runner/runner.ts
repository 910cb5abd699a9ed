/**
 * A runner: the process in which strangers' code runs, for one person. Reads jobs from its input, one JSON
 * document per line, and writes what it saw. Ends when its input ends, also when the server was killed.
 */
import { setPriority } from 'node:os';
import { defaultLimits } from '../limits.ts';
import type { RunnerJob } from '../protocol.ts';
import { guestSource } from './guest-source.ts';
import { hear } from './hear.ts';
import { IsolateStock } from './isolates.ts';
import { loadIsolatedVm } from './load-isolated-vm.ts';
import { Outbox } from './outbox.ts';
import { runJob } from './run-job.ts';
import { say } from './say.ts';
import { loadAmaro } from './sources.ts';
import { warmUpJobs } from './warm-up.ts';

// Before any thread is made: on Linux each thread has a priority of its own, inherited.
setPriority(10);

/**
 * process.exit() can hang on an isolate that does not stop; a signal to ourselves cannot. Not SIGKILL: that one says to
 * the server that the system ended us.
 */
function end(): void {
  process.kill(process.pid, 'SIGUSR2');
}

process.on('uncaughtException', end);
process.on('unhandledRejection', end);

const stock = new IsolateStock(loadIsolatedVm(), guestSource(), {
  memoryMb: defaultLimits.isolateMb,
  isolates: 6,
  guests: 5,
});
/** Milliseconds without a job: whoever waited for this start has asked by then, and the processor is theirs. */
const prepareAfterMs = 50;
/** Then it is a spare that may be given to anybody. To load the parser of TypeScript takes as long as a whole start. */
const parserAfterMs = 400;

let isWanted = false;
let prepared = Promise.resolve();
const later = [
  setTimeout(() => {
    prepared = prepare();
  }, prepareAfterMs),
  setTimeout(loadAmaro, parserAfterMs),
];

/** The arrival of a job ends it: what is missing then is made when it is needed. */
async function prepare(): Promise<void> {
  for (const job of warmUpJobs()) {
    if (!isWanted) await runJob(job, stock, () => undefined);
  }
  if (!isWanted) await stock.fill();
}

async function take(line: string): Promise<void> {
  isWanted = true;
  for (const timer of later) clearTimeout(timer);
  stock.stopFilling();
  await prepared;
  const job = JSON.parse(line) as RunnerJob;
  const outbox = new Outbox(job.nonce, say);
  await runJob(job, stock, (told) => outbox.tell(told));
  await stock.fill();
}

hear(take, end);
say('ready\n');
