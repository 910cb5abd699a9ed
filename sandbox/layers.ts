/** What stands between strangers' code and this machine, as it is here and now. */
import { readFileSync } from 'node:fs';
import type { Layer } from './job.ts';
import { defaultLimits, processMb } from './limits.ts';
import { hasProcessUsage } from './process-usage.ts';
import { hasPrlimit } from './runner-process.ts';

/** `pid`: a living runner, whose own limits are read; without one the system's limits count as not active. */
export function listLayers(pid: number | undefined): Layer[] {
  return [
    {
      name: 'process',
      active: true,
      detail: 'A process per person, with an empty environment and pipes only.',
    },
    {
      name: 'isolate',
      active: true,
      detail: `A V8 isolate of ${defaultLimits.isolateMb} MB per group and a fresh realm per case, without WebAssembly and shared memory.`,
    },
    {
      name: 'memory-watch',
      active: hasProcessUsage,
      detail: `A look every 20 ms ends a process above ${processMb.javascript} MB (Python: ${processMb.python}).`,
    },
    {
      name: 'system-limits',
      active: hasPrlimit && pid !== undefined && hasNoCoreFiles(pid),
      detail: 'prlimit: no core files, no file can be written, 64 open files, a backstop for memory.',
    },
    { name: 'memory', active: false, detail: 'No wall of the system holds the process under its cap yet.' },
    {
      name: 'network',
      active: false,
      detail: 'The runner process still shares the network of this machine.',
    },
    { name: 'files', active: false, detail: 'The runner process can still read what this account can read.' },
  ];
}

function hasNoCoreFiles(pid: number): boolean {
  try {
    return /^Max file size\s+0\s+0\s/m.test(readFileSync(`/proc/${pid}/limits`, 'utf8'));
  } catch {
    // No such process any more, or no /proc.
    return false;
  }
}
