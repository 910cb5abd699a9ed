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
  /** Whether Node's own permission model is on. */
  hasPermission: boolean;
  /** What the probe could do; undefined when not even a bare one could work here. */
  facts: Facts | undefined;
};

/** The command that starts one runner, and what its end is told by. */
export type Start = { file: string; args: string[]; group: Group | undefined };

const nodeFlags = [
  '--no-node-snapshot',
  '--wasm-max-mem-pages=2048',
  '--disable-warning=ExperimentalWarning',
  '--max-old-space-size=128',
];

/** Above this share of its cap a process meets the wall; at the cap the watchdog ends it with a word of its own. */
const wallAt = 1.25;

let found: Confinement | undefined;

/** The strongest that works here. The first call takes as long as two or three starts of Node. */
export function confinementHere(): Confinement {
  found ??= findConfinement(listCovers());
  return found;
}

/** @param covers those to try, strongest first */
export function findConfinement(covers: Cover[], groups = findCgroupHome()): Confinement {
  for (const cover of covers) {
    const facts = tryCover(cover, [], []);
    if (facts === undefined) continue;
    return { cover, cgroups: findGroups(groups), hasPermission: works(cover, permissionFlags(cover)), facts };
  }
  return { cover: noCover, cgroups: undefined, hasPermission: false, facts: undefined };
}

function works(cover: Cover, flags: string[]): boolean {
  return tryCover(cover, [], flags) !== undefined;
}

/** Only when what runs in a group is really counted there. */
function findGroups(home: CgroupHome | undefined): CgroupHome | undefined {
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

/** @throws when a wall that is promised cannot be built for this one */
export function startOf(engine: Engine, { cover, cgroups, hasPermission }: Confinement): Start {
  const group = cgroups && makeGroup(cgroups, Math.ceil(processMb[engine] * wallAt) * 1024 ** 2);
  const [file = '', ...args] = [
    ...(group?.prefix ?? []),
    ...cover.prefix,
    ...resourceLimits(cover),
    cover.place(process.execPath),
    ...nodeFlags,
    ...(hasPermission ? permissionFlags(cover) : []),
    cover.place(runnerPath(engine)),
  ];
  return { file, args, group };
}
