/**
 * Started once under the same confinement as a runner, when nobody's code has run yet: tries what a runner should not
 * be able to do, and tells how it went. Argument: what to try, as JSON. Answer: one JSON document on stdout.
 */
import { closeSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { getPriority, setPriority } from 'node:os';
import { loadIsolatedVm } from './load-isolated-vm.ts';

export type Attempts = {
  /** A listener of the server's, in the server's own network. */
  socket: string;
  /** Files that exist, and that a runner has no business with. */
  files: string[];
  /** One that only the server's account can read. */
  privateFile: string;
  /** Folders in which it would like to leave something. */
  folders: string[];
  /** A thread of the server's. */
  thread: number;
  /** More files than a runner needs. */
  openFiles: number;
};

export type Facts = {
  /** Could do its work: load isolated-vm, make an isolate, compute. */
  works: boolean;
  connects: boolean;
  reads: string[];
  readsPrivate: boolean;
  writes: string[];
  signalsOthers: boolean;
  raisesPriority: boolean;
  opensMany: boolean;
  /** undefined where the system does not tell from inside. */
  noNewPrivileges: boolean | undefined;
};

function can(act: () => unknown): boolean {
  try {
    act();
    return true;
  } catch {
    // Refused: that is what we came to learn.
    return false;
  }
}

function connects(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ path });
    socket.once('connect', () => resolve(true));
    socket.once('error', () => resolve(false));
  });
}

/** Where the size of files is limited to none, a file that stays empty can still be made. */
function writes(folder: string): boolean {
  const path = `${folder}/kodlugn-probe-${process.pid}`;
  const isWritten = can(() => writeFileSync(path, 'x'));
  can(() => rmSync(path, { force: true }));
  return isWritten;
}

function opens(most: number): boolean {
  const open: number[] = [];
  const all = can(() => {
    for (let i = 0; i < most; i += 1) open.push(openSync(import.meta.filename, 'r'));
  });
  for (const one of open) closeSync(one);
  return all;
}

function computes(): boolean {
  const ivm = loadIsolatedVm();
  const isolate = new ivm.Isolate({ memoryLimit: 16 });
  return isolate.compileScriptSync('6 * 7').runSync(isolate.createContextSync()) === 42;
}

const attempts = JSON.parse(process.argv[2] ?? '{}') as Attempts;
const facts: Facts = {
  works: computes(),
  connects: await connects(attempts.socket).catch(() => false),
  reads: attempts.files.filter((path) => can(() => readFileSync(path))),
  readsPrivate: can(() => readFileSync(attempts.privateFile)),
  writes: attempts.folders.filter(writes),
  signalsOthers: can(() => process.kill(attempts.thread, 0)),
  // From where it is: the server itself may have been started above the usual.
  raisesPriority: can(() => setPriority(getPriority() - 1)),
  opensMany: opens(attempts.openFiles),
  noNewPrivileges: undefined,
};
can(() => {
  facts.noNewPrivileges = /^NoNewPrivs:\s1$/m.test(readFileSync('/proc/self/status', 'utf8'));
});
process.stdout.write(JSON.stringify(facts), () => process.kill(process.pid, 'SIGKILL'));
