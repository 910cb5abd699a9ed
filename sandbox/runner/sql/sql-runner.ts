/** A runner for SQL: as runner.ts, with SQLite in its isolates. */
import { setPriority } from 'node:os';
import type { RunnerJob } from '../../protocol.ts';
import { readLines } from '../../read-lines.ts';
import { loadIsolatedVm } from '../load-isolated-vm.ts';
import { Outbox } from '../outbox.ts';
import { say } from '../say.ts';
import { DatabaseStock } from './databases.ts';
import { runSqlJob } from './run-sql-job.ts';
import { warmUp } from './warm-up.ts';

// Before any thread is made: on Linux each thread has a priority of its own, inherited.
setPriority(10);

/** process.exit() can hang on an isolate that does not stop; a signal to ourselves cannot. */
function end(): void {
  process.kill(process.pid, 'SIGKILL');
}

process.on('uncaughtException', end);
process.on('unhandledRejection', end);

const stock = new DatabaseStock(loadIsolatedVm(), 12);
await warmUp(stock);
await stock.fill();

const take = (line: string) => {
  const job = JSON.parse(line) as RunnerJob;
  const outbox = new Outbox(job.nonce, say);
  runSqlJob(job, stock, (told) => outbox.tell(told)).then(() => stock.fill());
};
process.stdin.on('end', end);
process.stdin.on('error', end);
readLines(process.stdin, Number.POSITIVE_INFINITY, take, end);

say('ready\n');
