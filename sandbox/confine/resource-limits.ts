/** prlimit: limits the system itself keeps for one process. Set innermost, so that nothing else lives under them. */
import type { Cover } from './covers.ts';
import { findTool } from './tools.ts';

export const openFiles = 64;
/** Threads count too; a runner has about 20. */
export const mostProcesses = 64;

/**
 * `data` counts reserved memory: 525 MB for each living isolate. So it is a backstop between two looks of the
 * watchdog, not the wall. `cpu` is for the whole life of a runner, which serves many runs of one person.
 */
const limits = ['--core=0', '--fsize=0', `--nofile=${openFiles}`, `--data=${8 * 1024 ** 3}`, '--cpu=3600'];

/** What stands before the command inside a cover; empty where prlimit is not installed. */
export function resourceLimits(cover: Pick<Cover, 'place' | 'countsAlone'>): string[] {
  const prlimit = findTool('prlimit');
  if (prlimit === undefined) return [];
  // Counted per account: beside other processes of the same account a number that is safe would stop honest ones.
  const processes = cover.countsAlone ? [`--nproc=${mostProcesses}`] : [];
  return [cover.place(prlimit), ...limits, ...processes, '--'];
}
