/** What the system tells about a living process (Linux). Elsewhere it tells nothing. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const pageBytes = 4096;
/** Linux tells processor time in hundredths of a second, whatever the kernel counts in. */
const msPerTick = 10;

export const hasProcessUsage = existsSync(`/proc/self/task/${process.pid}/children`);

/** The process at the end of a chain in which each has one child: what confines a runner stands around it. */
export function innermostOf(pid: number | undefined): number | undefined {
  const child = Number.parseInt(read(pid, `task/${pid}/children`) ?? '', 10);
  return Number.isNaN(child) ? pid : innermostOf(child);
}

/** Resident memory; 0 when it is not told. */
export function residentBytesOf(pid: number | undefined): number {
  return Number(read(pid, 'statm')?.split(' ')[1] ?? 0) * pageBytes;
}

/** Processor time of all its threads so far, in milliseconds; NaN when it is not told. */
export function processorMsOf(pid: number | undefined): number {
  return msIn(read(pid, 'stat'));
}

/**
 * The same for each thread in which a program can run, by its number. The engine compiles beside it, in threads with names
 * of their own: for Python that can be more than the program itself takes.
 */
export function threadMsOf(pid: number | undefined): Map<string, number> {
  const stats = threadsOf(pid).map((thread) => [thread, read(pid, `task/${thread}/stat`)] as const);
  return new Map(
    stats
      .filter(([, stat]) => !/\(.*Worker\)/.test(stat ?? ''))
      .map(([thread, stat]) => [thread, msIn(stat)]),
  );
}

function threadsOf(pid: number | undefined): string[] {
  try {
    return hasProcessUsage && pid !== undefined ? readdirSync(`/proc/${pid}/task`) : [];
  } catch {
    // It has ended.
    return [];
  }
}

function msIn(stat: string | undefined): number {
  // The name of the program, in brackets, may hold spaces.
  const fields = stat?.split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * msPerTick;
}

function read(pid: number | undefined, file: string): string | undefined {
  if (!hasProcessUsage || pid === undefined) return undefined;
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    // It has ended.
    return undefined;
  }
}
