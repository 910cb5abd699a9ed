/** What stands between strangers' code and this machine: tried here, at the start, and told as it turned out. */
import type { Confinement } from './confine/confinement.ts';
import type { Layer } from './job.ts';
import { defaultLimits, processMb } from './limits.ts';
import { hasProcessUsage } from './process-usage.ts';

/** Every layer by its name, for settings that demand some. */
export const layerNames = [
  'process',
  'isolate',
  'memory-watch',
  'memory',
  'processes',
  'system-limits',
  'network',
  'files',
  'private-files',
  'signals',
  'privileges',
  'permission',
] as const;
export type LayerName = (typeof layerNames)[number];

type Said = { active: boolean; detail: string };

/** @param required names of those without which no code may run */
export function listLayers(confinement: Confinement, required: readonly LayerName[]): Layer[] {
  const said = describe(confinement);
  return layerNames.map((name) => ({ name, ...said[name], required: required.includes(name) }));
}

function describe({ cover, cgroups, permission, facts }: Confinement): Record<LayerName, Said> {
  const isCovered = cover.name !== 'none' && facts !== undefined;
  const isBoxed = cover.name === 'bubblewrap';
  const one = (active: boolean, yes: string, no: string): Said => ({ active, detail: active ? yes : no });
  return {
    process: one(
      facts !== undefined,
      `A process per person, with pipes only and nothing of the server's environment. ${isCovered ? 'The system ends it with the server.' : 'It ends when its input does.'}`,
      'No runner can be started here: Node could not load isolated-vm in a process of its own.',
    ),
    isolate: one(
      facts !== undefined,
      `A V8 isolate of ${defaultLimits.isolateMb} MB per group and a fresh realm per case. JavaScript gets neither WebAssembly nor shared memory.`,
      'No runner can be started here.',
    ),
    'memory-watch': one(
      hasProcessUsage,
      `A look every 20 ms ends a process above its cap (MB: ${capsInWords()}).`,
      'This system does not tell how much memory a process uses.',
    ),
    memory: one(
      cgroups !== undefined,
      `A cgroup (version ${cgroups?.version}) ends a process at once at 1.25 times its cap.`,
      'No cgroup may be made here. Between two looks of memory-watch a process can grow to 8 GB of data.',
    ),
    processes: one(
      cgroups !== undefined || cover.countsAlone,
      'A runner has at most 64 processes and threads.',
      'How many processes a runner may start is not limited by the system.',
    ),
    'system-limits': one(
      facts?.opensMany === false,
      'prlimit: no core files, no byte written to any file, 64 open files, 8 GB of data, an hour of processor time.',
      'prlimit is not installed, or not obeyed.',
    ),
    network: one(
      isCovered && !facts.connects,
      'A runner has no network, not even the one inside this machine.',
      'A runner shares the network of this machine.',
    ),
    files: one(
      isCovered && facts.reads.length === 0 && facts.writes.length === 0,
      'A runner sees Node and its own files, read-only, and no others.',
      'A runner can read what every account of this machine can read.',
    ),
    'private-files': one(
      isCovered && !facts.readsPrivate,
      'What only the server may read, as the data folder, is out of reach for a runner.',
      'A runner can read what the server can read, the data folder too.',
    ),
    signals: one(
      isCovered && !facts.signalsOthers,
      'A runner can neither end nor trace a process outside.',
      'A runner can end other processes of its account, the server too.',
    ),
    privileges: one(
      isCovered && (isBoxed || facts.noNewPrivileges === true) && !facts.raisesPriority,
      'No capabilities, and no way to get more rights.',
      'A runner keeps the rights of the account that the server runs under.',
    ),
    permission: one(
      permission.length > 0,
      'Node itself refuses other files, child processes, threads and network. A seat belt, not a wall.',
      'A runner did not start under the permission model of Node.',
    ),
  };
}

function capsInWords(): string {
  return Object.entries(processMb)
    .map(([engine, mb]) => `${engine} ${mb}`)
    .join(', ');
}
