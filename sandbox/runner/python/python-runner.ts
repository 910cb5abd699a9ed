/**
 * A runner for Python: the process in which one person's programs run. Speaks as every runner does, see
 * protocol.ts. Its one interpreter is ready, and has run a little of everything, before it says so.
 */
import { setPriority } from 'node:os';
import { defaultLimits } from '../../limits.ts';
import type { Portable } from '../../portable.ts';
import type { RunnerJob } from '../../protocol.ts';
import { hear } from '../hear.ts';
import { ownText } from '../own-text.ts';
import { say } from '../say.ts';
import { readParts } from './parts.ts';
import { PythonIsolate } from './python-isolate.ts';
import { runPythonJob } from './run-python-job.ts';
import { readSnapshot, snapshotPath } from './snapshot.ts';

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

const parts = readParts();
/** More rounds make a start longer and the first cases hardly shorter. */
const warmUpRounds = 2;
const warmUpMs = 30_000;

async function startPython(): Promise<PythonIsolate> {
  const snapshot = readSnapshot(snapshotPath(parts.version));
  const python = new PythonIsolate(parts);
  try {
    await python.start(snapshot);
    return python;
  } catch (error) {
    if (snapshot === undefined) throw error;
    // A snapshot that does not fit after all.
    python.isolate.dispose();
    const cold = new PythonIsolate(parts);
    await cold.start(undefined);
    return cold;
  }
}

let python: PythonIsolate;

/** What most programs do is compiled before a person waits for it. */
async function warmUp(): Promise<void> {
  const rows = ['saw', 'drill', 'hammer'].map((name, count) => ({ name, count, price: 2.5 }));
  const call = (name: string, args: Portable[]) => ({
    form: 'call' as const,
    call: name,
    args,
    keepsArguments: true,
  });
  const steps = [
    { new: 'Shelf', args: [['saw']], as: 'shelf' },
    { get: 'size', on: 'shelf' },
    { call: 'lend', on: 'shelf', args: ['saw', 'ana'] },
    { take: 3, from: 'shelf' },
  ];
  const round = [
    call('solve', [rows, 'one Two three']),
    call('later', [[1, 2]]),
    call('runs', [[1, 2]]),
    call('fails', [1]),
    { form: 'steps' as const, tops: ['solve'], steps },
  ];
  const job: RunnerJob = {
    nonce: '',
    language: 'python',
    files: { 'warm_up.py': ownText('python/guest/warm_up.py') },
    entry: 'warm_up.py',
    console: true,
    limits: { ...defaultLimits, caseMs: warmUpMs, runMs: warmUpMs },
    groups: Array.from({ length: warmUpRounds }, (_, group) => ({ group, cases: round })),
  };
  await runPythonJob(python, job, () => undefined);
  await python.order('clean');
}

/**
 * The engine goes on compiling beside us. Until it is done, its work would count as the first program's. On a busy machine
 * a moment without work is one in which we were not let on, so there it takes several.
 */
async function settle(): Promise<void> {
  let quiet = 0;
  for (let look = 0; look < 200 && quiet < 3; look += 1) {
    const before = process.cpuUsage();
    await new Promise((resolve) => setTimeout(resolve, 50));
    const { user, system } = process.cpuUsage(before);
    quiet = user + system < 5_000 ? quiet + 1 : 0;
  }
}

async function perform(line: string): Promise<void> {
  const job = JSON.parse(line) as RunnerJob;
  // An earlier job may have been allowed more memory than this one is.
  if ((await python.order('outgrown', job.limits.isolateMb)) === 'yes') {
    python.isolate.dispose();
    python = await startPython();
  }
  await runPythonJob(python, job, (told) => say(`${JSON.stringify({ nonce: job.nonce, ...told })}\n`));
  // The next job finds its memory clean already.
  await python.order('clean');
}

async function start(): Promise<void> {
  python = await startPython();
  await warmUp();
  await settle();
  hear(perform, end);
  say('ready\n');
}

start();
