/** Starts the probe under a cover, and hears what it could do there. */
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Attempts, Facts } from '../runner/probe.ts';
import type { Cover } from './covers.ts';
import { readablePaths } from './readable.ts';
import { openFiles } from './resource-limits.ts';

const project = join(import.meta.dirname, '..', '..');
const probePath = join(import.meta.dirname, '..', 'runner', 'probe.ts');
const startWithinMs = 10_000;

/** `limits`: what stands before Node inside the cover; `flags`: Node's own. Undefined when no runner could work there. */
export function tryCover(cover: Cover, limits: string[], flags: string[]): Facts | undefined {
  // A name in the network of this process, which lives in no folder (Linux). A listener needs nobody who accepts.
  const socket = `\0kodlugn-${randomBytes(8).toString('hex')}`;
  const listener = createServer().on('error', () => undefined);
  if (process.platform === 'linux') listener.listen({ path: socket });
  const secret = makeSecret();
  const attempts: Attempts = {
    socket,
    files: filesNotForRunners(),
    privateFile: secret.file,
    folders: ['/', '/tmp', tmpdir(), project],
    thread: youngestThread(),
    openFiles: openFiles + 1,
  };
  const [file = '', ...args] = [
    ...cover.prefix,
    ...limits,
    cover.place(process.execPath),
    ...['--no-node-snapshot', '--disable-warning=ExperimentalWarning', ...flags],
    cover.place(probePath),
    JSON.stringify(attempts),
  ];
  const ended = spawnSync(file, args, { cwd: '/', env: {}, encoding: 'utf8', timeout: startWithinMs });
  const couldConnect = listener.listening;
  listener.close();
  secret.remove();
  try {
    const facts = JSON.parse(ended.stdout) as Facts;
    if (!facts.works) return undefined;
    // Nobody listened, nothing was hidden: then that nothing was reached says nothing.
    return {
      ...facts,
      connects: facts.connects || !couldConnect,
      readsPrivate: facts.readsPrivate || !secret.isThere,
    };
  } catch {
    // It could not start, or not load what a runner needs.
    return undefined;
  }
}

/** A file that only the account of this process can read, as those of the data folder. */
function makeSecret(): { file: string; isThere: boolean; remove: () => void } {
  try {
    const folder = mkdtempSync(join(tmpdir(), 'kodlugn-probe-'));
    // Open to all, so that nothing but the file itself refuses.
    chmodSync(folder, 0o755);
    const file = join(folder, 'secret');
    writeFileSync(file, 'secret', { mode: 0o600 });
    return { file, isThere: true, remove: () => rmSync(folder, { recursive: true, force: true }) };
  } catch {
    // No place for a file here.
    return { file: '', isThere: false, remove: () => undefined };
  }
}

/** The system's accounts, and a file of this project that no runner needs. */
function filesNotForRunners(): string[] {
  const isKnown = (path: string) => readablePaths.some((one) => path === one);
  const own = readdirSync(project, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(project, entry.name))
    .find((path) => !isKnown(path));
  return ['/etc/passwd', ...(own === undefined ? [] : [own])].filter((path) => existsSync(path));
}

/** Has a number that no small world of processes has, even where the server is process 1. */
function youngestThread(): number {
  if (process.platform !== 'linux') return process.pid;
  return Math.max(...readdirSync('/proc/self/task').map(Number));
}
