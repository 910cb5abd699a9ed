/** The real server, as its own process, with a data folder of its own on a port of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToStart } from '#server/bundle/bundle-path.ts';

/** As `npm start` runs it: once for each process of tests, as to read all sources takes a while. */
const startPath = pathToStart();

export type ServerOptions = {
  env?: Record<string, string>;
  args?: string[];
  /** Kept when given; else a temporary one that goes away at close. */
  dataDir?: string;
  /** Chosen beforehand, where somebody else must know the address first. */
  port?: number;
};

export type RunningServer = {
  url: string;
  dataDir: string;
  pid: () => number;
  /** Everything the process has said so far. */
  output: () => string;
  /** SIGTERM, and the exit code. */
  stop: () => Promise<number | null>;
  /** SIGKILL: as if the machine lost its power. */
  kill: () => Promise<void>;
  /** Starts again on the same port with the same data. */
  start: () => Promise<void>;
  close: () => Promise<void>;
};

export async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port was given.');
  return address.port;
}

/** Nothing of the tester's own settings reaches the server, but for where Node keeps what it compiled. */
export function cleanEnvironment(settings: Record<string, string>): Record<string, string> {
  const { PATH = '', HOME = '', NODE_COMPILE_CACHE = '' } = process.env;
  return { PATH, HOME, NODE_COMPILE_CACHE, ...settings };
}

export function makeDataDir(): string {
  return mkdtempSync(join(tmpdir(), 'kodlugn-data-'));
}

/** Starts the process without waiting for anything. */
export function spawnServer(settings: Record<string, string>, args: string[] = []): ChildProcess {
  return spawn(process.execPath, [startPath, ...args], {
    // A folder without a .env file.
    cwd: tmpdir(),
    env: cleanEnvironment(settings),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

export async function startServer(options: ServerOptions = {}): Promise<RunningServer> {
  const dataDir = options.dataDir ?? makeDataDir();
  const port = options.port ?? (await findFreePort());
  const url = `http://127.0.0.1:${port}`;
  let child: ChildProcess | undefined;
  let said = '';

  async function end(signal: NodeJS.Signals): Promise<number | null> {
    if (!child || child.exitCode !== null || child.signalCode !== null) return child?.exitCode ?? null;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
    return child.exitCode;
  }

  async function start(): Promise<void> {
    child = spawnServer({ PORT: String(port), DATA_DIR: dataDir, ...options.env }, options.args);
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => {
        said += text;
      });
    }
    await waitUntilReady(url, child, () => said);
  }

  await start();
  return {
    url,
    dataDir,
    pid: () => child?.pid ?? 0,
    output: () => said,
    stop: () => end('SIGTERM'),
    kill: async () => void (await end('SIGKILL')),
    start,
    close: async () => {
      await end('SIGKILL');
      if (options.dataDir === undefined) rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** A machine with much else to do has taken more than a minute. */
const patienceMs = 180_000;

export async function waitUntilReady(url: string, child: ChildProcess, said: () => string): Promise<void> {
  const until = Date.now() + patienceMs;
  while (Date.now() < until) {
    if (child.exitCode !== null || child.signalCode !== null) {
      throw new Error(`The server ended before it was ready. It said:\n${said()}`);
    }
    const answer = await fetch(`${url}/healthz`).catch(() => undefined);
    if (answer?.ok) return;
    await sleep(50);
  }
  throw new Error(`The server was not ready within three minutes. It said:\n${said()}`);
}
