/** The real server with the challenges of the suite, watched from a thread of its own. */
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, homedir, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { stillLiving } from '#tests/support/process-tree.ts';
import { startServer } from '#tests/support/server.ts';
import { Candidate } from './candidate.ts';
import { writeChallenges } from './challenges.ts';
import { computedBelow, processesBelow } from './process-trees.ts';
import { randomLetters, type Secret } from './secrets.ts';
import type { Sample } from './watcher-thread.ts';

export type Stage = {
  secrets: Secret[];
  /** Stands in the code and on the console of honest neighbours. */
  marker: string;
  pid: () => number;
  /** All that the server has written since it was ready. */
  output: () => string;
  begin: () => Promise<Candidate>;
  /** The worst of what was seen between two moments of `Date.now()`. */
  worstBetween: (from: number, to: number) => { healthMs: number; fullest: number };
  /** Whether processes below the server still compute two seconds later, and go on: a spare that starts comes to rest. */
  isRestless: () => Promise<boolean>;
  /** Ends the server. @returns the processes that outlive it */
  close: () => Promise<number[]>;
};

/** Of one second: what idle runners need for themselves, rounded up to what the system can tell. */
const idleMs = 100;

/** A spare takes so many times longer to start, at most ten, where others compute on the same processors. */
const crowding = () => Math.min(10, Math.max(1, (loadavg()[0] ?? 0) / availableParallelism()));

export async function openStage(): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), 'kodlugn-hostile-'));
  const [marker, setting] = [randomLetters(), randomLetters()];
  const hidden = writeChallenges(folder);
  const server = await startServer({
    env: { CHALLENGES_DIR: folder, BEGIN_WITHOUT_CARD: 'yes', ORGANISATION_SETTING: setting },
  });
  const saidAtStart = server.output().length;
  const watcher = new Worker(new URL('./watcher-thread.ts', import.meta.url), {
    workerData: { url: server.url, pid: server.pid() },
  });
  const samples: Sample[] = [];
  watcher.on('message', (sample: Sample) => samples.push(sample));
  const paths = {
    'the folder of the project': join(import.meta.dirname, '../../../..'),
    'the folder of the data': server.dataDir,
    'the folder of challenges': folder,
    "the account's own folder": homedir(),
    'the path of Node': process.execPath,
  };
  return {
    secrets: [
      ...hidden,
      { what: 'a setting', text: setting },
      { what: 'a neighbour', text: marker },
      ...Object.entries(paths).map(([what, text]) => ({ what, text })),
    ],
    marker,
    pid: server.pid,
    output: () => server.output().slice(saidAtStart),
    begin: () => new Candidate(server.url).begin(),
    worstBetween: (from, to) => {
      const own = samples.filter((sample) => sample.to >= from && sample.from <= to);
      return {
        healthMs: Math.max(0, ...own.map((sample) => sample.healthMs)),
        fullest: Math.max(0, ...own.map((sample) => sample.fullest)),
      };
    },
    isRestless: async () => {
      for (let looks = 0; looks < 5 * crowding(); looks += 1) {
        await sleep(2_000);
        const before = computedBelow(server.pid());
        await sleep(1_000);
        if (computedBelow(server.pid()) - before <= idleMs) return false;
      }
      return true;
    },
    close: async () => {
      await watcher.terminate();
      const runners = processesBelow(server.pid());
      await server.close();
      rmSync(folder, { recursive: true, force: true });
      return stillLiving(runners);
    },
  };
}
