/**
 * How a runner is started here: found out once, by starting a probe under each way, the strongest first. What is then
 * said to be active has been tried on this machine.
 */
import { spawnSync } from 'node:child_process';
import { type Engine, runnerPath } from '../engines.ts';
import { processMb } from '../limits.ts';
import type { Facts } from '../runner/probe.ts';
import { type CgroupHome, findCgroupHome, type Group, makeGroup } from './cgroup.ts';
import { type Cover, listCovers, noCover } from './covers.ts';
import { permissionFlags } from './node-permission.ts';
import { resourceLimits } from './resource-limits.ts';
import { tryCover } from './try-cover.ts';

export type Confinement = {
  cover: Cover;
  cgroups: CgroupHome | undefined;
  /** What stands before Node inside the cover; empty where there is no prlimit. */
  limits: string[];
  /** Node's own flags for its permission model; empty where a runner cannot start under it. */
  permission: string[];
  /** What the probe could do; undefined when not even a bare one could work here. */
  facts: Facts | undefined;
};

type Command = { file: string; args: string[] };
/** The command that starts one runner; its group, when there are cgroups, is removed by whoever sees its end. */
type Start = Command & { group: Group | undefined };

const nodeFlags = [
  '--no-node-snapshot',
  '--wasm-max-mem-pages=2048',
  '--disable-warning=ExperimentalWarning',
  '--max-old-space-size=128',
];

/** Above this share of its cap a process meets the wall; at the cap the watchdog ends it with a word of its own. */
const wallAt = 1.25;

/** Then no further way is tried, in milliseconds. */
const patienceMs = 10_000;

let found: Confinement | undefined;

/** The strongest that works here. The first call takes as long as two or three starts of Node. */
export function confinementHere(): Confinement {
  found ??= findConfinement(listCovers());
  return found;
}

/** @param covers those to try, strongest first */
export function findConfinement(covers: Cover[]): Confinement {
  const began = performance.now();
  for (const cover of covers) {
    // A machine in want lets a start of Node hang; it would hang under the others too.
    if (performance.now() - began > patienceMs) break;
    const limits = resourceLimits(cover);
    const facts = tryCover(cover, limits, []);
    if (facts === undefined) continue;
    const flags = permissionFlags(cover);
    const permission = tryCover(cover, limits, flags) === undefined ? [] : flags;
    return { cover, cgroups: findCgroups(), limits, permission, facts };
  }
  return { cover: noCover, cgroups: undefined, limits: [], permission: [], facts: undefined };
}

/** Only when what runs in a group is really counted there. */
function findCgroups(): CgroupHome | undefined {
  const home = findCgroupHome();
  if (home === undefined) return undefined;
  let group: Group | undefined;
  try {
    group = makeGroup(home, 64 * 1024 ** 2);
    const [file = '', ...args] = [...group.prefix, '/bin/sh', '-c', 'cat /proc/self/cgroup'];
    const told = spawnSync(file, args, { encoding: 'utf8', timeout: 5_000 }).stdout ?? '';
    // Once for memory and once for processes in version 1.
    return told.split(group.name).length - 1 === (home.version === 1 ? 2 : 1) ? home : undefined;
  } catch {
    // No right to make groups here.
    return undefined;
  } finally {
    group?.remove();
  }
}

/** @throws when a wall that is promised cannot be built for this one, or when no probe could be started at all */
export function startOf(engine: Engine, confinement: Confinement): Start {
  const { cover, cgroups, permission, facts } = confinement;
  // A machine in want of everything at our start must not become one where programs run bare.
  if (facts === undefined) throw new Error('no runner could be started when the server started');
  const group = cgroups && makeGroup(cgroups, Math.ceil(processMb[engine] * wallAt) * 1024 ** 2);
  const program = [...nodeFlags, ...permission, cover.place(runnerPath(engine))];
  return { ...commandOf(confinement, group, program), group };
}

/** @param program what Node is started with: flags, then a file as it is seen inside */
export function commandOf(
  { cover, limits }: Pick<Confinement, 'cover' | 'limits'>,
  group: Group | undefined,
  program: string[],
): Command {
  const node = cover.place(process.execPath);
  const [file = '', ...args] = [...(group?.prefix ?? []), ...cover.prefix, ...limits, node, ...program];
  return { file, args };
}
