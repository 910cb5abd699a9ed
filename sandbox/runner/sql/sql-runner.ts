/** A runner for SQL: as runner.ts, with SQLite in its isolate. */
import { setPriority } from 'node:os';
import type { RunnerJob } from '../../protocol.ts';
import { hear } from '../hear.ts';
import { loadIsolatedVm } from '../load-isolated-vm.ts';
import { Outbox } from '../outbox.ts';
import { say } from '../say.ts';
import { runSqlJob } from './run-sql-job.ts';
import { SqliteHost } from './sqlite-host.ts';
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

const host = new SqliteHost(loadIsolatedVm());

const take = (line: string) => {
  const job = JSON.parse(line) as RunnerJob;
  const outbox = new Outbox(job.nonce, say);
  // One that is spent is replaced after the answer, while nobody waits.
  runSqlJob(job, host, (told) => outbox.tell(told)).then(() => host.get());
};
warmUp(host).then(() => {
  hear(take, end);
  say('ready\n');
});
