/** Processor time of this process and of all that it starts, living or ended: from a cgroup of our own. */
import { existsSync, mkdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const mount = '/sys/fs/cgroup/cpuacct';

export type ProcessorTime = {
  /** Milliseconds since it was opened. */
  spentMs: () => number;
  close: () => void;
};

/**
 * Undefined where the system has no such group for us (version 1, with the right to make one). Without it, what
 * a process used that was killed cannot be told.
 */
export function openProcessorTime(): ProcessorTime | undefined {
  const folder = join(mount, `kodlugn-bench-${process.pid}`);
  try {
    if (!existsSync(join(mount, 'cpuacct.usage'))) return undefined;
    mkdirSync(folder);
    writeFileSync(join(folder, 'cgroup.procs'), String(process.pid));
  } catch {
    return undefined;
  }
  return {
    spentMs: () => Number(readFileSync(join(folder, 'cpuacct.usage'), 'utf8')) / 1e6,
    close: () => {
      writeFileSync(join(mount, 'cgroup.procs'), String(process.pid));
      rmdirSync(folder);
    },
  };
}
