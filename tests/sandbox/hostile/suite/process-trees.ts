/** The processes below the server's, through /proc (Linux): what they hold, and what they have computed. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type Engine, runnerPath } from '#sandbox/engines.ts';
import { processMb } from '#sandbox/limits.ts';

const msPerTick = 10;
const engines = Object.keys(processMb) as Engine[];

/** The direct children of a process, by any of its threads. */
function childrenOf(pid: number): number[] {
  const tasks = list(`/proc/${pid}/task`);
  return tasks.flatMap((task) =>
    read(`/proc/${pid}/task/${task}/children`).split(' ').filter(Boolean).map(Number),
  );
}

function treeOf(pid: number): number[] {
  return [pid, ...childrenOf(pid).flatMap(treeOf)];
}

/** Every process below one. */
export function processesBelow(pid: number): number[] {
  return childrenOf(pid).flatMap(treeOf);
}

/** The most that a runner, with all below it, has ever held of memory, as a share of its engine's cap. */
export function fullestRunner(pid: number): number {
  const shares = childrenOf(pid).map((child) => {
    const bytes = treeOf(child).reduce((sum, one) => sum + peakOf(one), 0);
    return bytes / (processMb[engineIn(child)] * 1024 ** 2);
  });
  return Math.max(0, ...shares);
}

function engineIn(pid: number): Engine {
  const command = read(`/proc/${pid}/cmdline`);
  return engines.find((engine) => command.includes(`/${basename(runnerPath(engine))}`)) ?? 'javascript';
}

function peakOf(pid: number): number {
  return Number(/^VmHWM:\s+(\d+) kB/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) * 1024;
}

export function residentBytesOf(pid: number): number {
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) * 1024;
}

/** Milliseconds that all processes below one have computed. */
export function computedBelow(pid: number): number {
  return processesBelow(pid).reduce((sum, one) => {
    const fields = read(`/proc/${one}/stat`).split(') ')[1]?.split(' ') ?? [];
    return sum + (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) * msPerTick;
  }, 0);
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    // It has ended.
    return [];
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // It has ended.
    return '';
  }
}
