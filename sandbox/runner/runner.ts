/**
 * A runner: the process in which strangers' code runs, for one person. Reads jobs from its input, one JSON
 * document per line, and writes what it saw. Ends when its input ends, also when the server was killed.
 */
import { setPriority } from 'node:os';
import { defaultLimits } from '../limits.ts';
import type { RunnerJob } from '../protocol.ts';
import { readLines } from '../read-lines.ts';
import { guestSource } from './guest-source.ts';
import { IsolateStock } from './isolates.ts';
import { loadIsolatedVm } from './load-isolated-vm.ts';
import { Outbox } from './outbox.ts';
import { runJob } from './run-job.ts';
import { say } from './say.ts';
import { loadAmaro } from './sources.ts';
import { warmUp } from './warm-up.ts';

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
await warmUp(stock);
await stock.fill();

const take = (line: string) => {
  const job = JSON.parse(line) as RunnerJob;
  const outbox = new Outbox(job.nonce, say);
  runJob(job, stock, (told) => outbox.tell(told)).then(() => stock.fill());
};
process.stdin.on('end', end);
process.stdin.on('error', end);
readLines(process.stdin, Number.POSITIVE_INFINITY, take, end);

say('ready\n');
// The first TypeScript job should not wait for the parser to load.
setImmediate(loadAmaro);
