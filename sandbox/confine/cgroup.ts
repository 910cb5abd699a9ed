/**
 * cgroup: the one wall around memory that holds at once, and a count of processes. Needs a cgroup that the server may
 * make groups in: version 2 when it is delegated (systemd: `Delegate=memory pids`, `DelegateSubgroup=server`), version
 * 1 where its folders can be written.
 */
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { mostProcesses } from './resource-limits.ts';

const mount = '/sys/fs/cgroup';
const ownNames = /^kodlugn-(\d+)-\d+$/;

type Files = { most: string; swap: string; swapMost: (bytes: number) => number; events: string };
const files: Record<1 | 2, Files> = {
  1: {
    most: 'memory.limit_in_bytes',
    // Memory and swap together.
    swap: 'memory.memsw.limit_in_bytes',
    swapMost: (bytes) => bytes,
    events: 'memory.oom_control',
  },
  2: {
    most: 'memory.max',
    swap: 'memory.swap.max',
    swapMost: () => 0,
    events: 'memory.events',
  },
};

/** Where groups can be made. In version 2 both folders are one. */
export type CgroupHome = { version: 1 | 2; memory: string; pids: string };

export type Group = {
  /** Stands before the command: joins, then becomes the command. */
  prefix: string[];
  name: string;
  /** True when the system ended a process of this group for want of memory. */
  ranOut: () => boolean;
  /** After its last process has ended. */
  remove: () => void;
};

/** Undefined where the server cannot make groups. Removes empty ones that a killed server left. */
export function findCgroupHome(): CgroupHome | undefined {
  try {
    const lines = readFileSync('/proc/self/cgroup', 'utf8').trim().split('\n');
    const own = lines.map((line) => /^\d+:([^:]*):(.*)$/.exec(line)).map((match) => [match?.[1], match?.[2]]);
    const pathOf = (controller: string) => own.find(([names]) => names?.split(',').includes(controller))?.[1];
    const home = pathOf('memory') === undefined ? secondVersion(pathOf('')) : firstVersion(pathOf);
    if (home !== undefined) for (const folder of new Set([home.memory, home.pids])) sweep(folder);
    return home;
  } catch {
    // No /proc, no cgroups, or nothing that this account may write.
    return undefined;
  }
}

function firstVersion(pathOf: (controller: string) => string | undefined): CgroupHome | undefined {
  const [memory, pids] = (['memory', 'pids'] as const).map((name) => {
    const folder = join(mount, name, pathOf(name) ?? '');
    // In a container the path is the host's, and the container's own folder lies at the top.
    return existsSync(folder) ? folder : join(mount, name);
  });
  return memory === undefined || pids === undefined ? undefined : { version: 1, memory, pids };
}

function secondVersion(path: string | undefined): CgroupHome | undefined {
  if (path === undefined) return undefined;
  const own = join(mount, path);
  // Groups with limits cannot lie beside processes: the server itself then lives in a leaf of this name.
  const folder = basename(own) === 'server' ? dirname(own) : own;
  const control = join(folder, 'cgroup.subtree_control');
  const isOn = () =>
    ['memory', 'pids'].every((name) => readFileSync(control, 'utf8').trim().split(' ').includes(name));
  if (!isOn()) appendFileSync(control, '+memory +pids');
  return { version: 2, memory: folder, pids: folder };
}

/** A group with a process in it cannot be removed; one of a living server may be about to get one. */
function sweep(folder: string): void {
  for (const name of readdirSync(folder)) {
    const server = ownNames.exec(name)?.[1];
    if (server !== undefined && !existsSync(`/proc/${server}`)) tryRemove(join(folder, name));
  }
}

let count = 0;

/** @throws when the group cannot be made; then nothing may be started, for it would run without the wall */
export function makeGroup(home: CgroupHome, memoryBytes: number): Group {
  const name = `kodlugn-${process.pid}-${count++}`;
  const memory = join(home.memory, name);
  const folders = [...new Set([memory, join(home.pids, name)])];
  const known = files[home.version];
  for (const folder of folders) mkdirSync(folder);
  writeFileSync(join(memory, known.most), String(memoryBytes));
  const swap = join(memory, known.swap);
  if (existsSync(swap)) writeFileSync(swap, String(known.swapMost(memoryBytes)));
  writeFileSync(join(home.pids, name, 'pids.max'), String(mostProcesses));
  const joins = 'until [ "$1" = -- ]; do echo $$ > "$1" || exit 1; shift; done; shift; unset PWD; exec "$@"';
  const doors = folders.map((folder) => join(folder, 'cgroup.procs'));
  return {
    name,
    prefix: ['/bin/sh', '-c', joins, 'sh', ...doors, '--'],
    ranOut: () => /^oom_kill [1-9]/m.test(read(join(memory, known.events))),
    remove: () => {
      for (const folder of folders) removeSoon(folder);
    },
  };
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // An older kernel does not tell it.
    return '';
  }
}

function tryRemove(folder: string): boolean {
  try {
    rmdirSync(folder);
    return true;
  } catch {
    // Still in use.
    return false;
  }
}

/** A process that has just ended may be counted a moment longer. */
function removeSoon(folder: string, triesLeft = 20): void {
  if (tryRemove(folder) || triesLeft === 0) return;
  setTimeout(() => removeSoon(folder, triesLeft - 1), 100).unref();
}
