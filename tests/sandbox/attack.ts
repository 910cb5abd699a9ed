/** Starts a stranger's native code just as a runner is started, and hears what it could do. */
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { makeGroup } from '#sandbox/confine/cgroup.ts';
import { type Confinement, commandOf } from '#sandbox/confine/confinement.ts';
import { noCover } from '#sandbox/confine/covers.ts';

const attacker = readFileSync(join(import.meta.dirname, 'fixtures', 'attacker.mjs'), 'utf8');

/** As a runner would be started on a system that has nothing of all this. */
export const bare: Confinement = {
  cover: noCover,
  cgroups: undefined,
  limits: [],
  permission: [],
  facts: undefined,
};

type Attack = { what: 'reach' | 'grow' | 'breed' | 'open' | 'write' | 'sit'; [target: string]: unknown };

/** In a group of its own with this much memory where there are cgroups. */
export function startAttack(confinement: Confinement, attack: Attack, memoryMb = 350): ChildProcess {
  const group = confinement.cgroups && makeGroup(confinement.cgroups, memoryMb * 1024 ** 2);
  const program = [...confinement.permission, '--input-type=module', '-e', attacker, JSON.stringify(attack)];
  const { file, args } = commandOf(confinement, group, program);
  const child = spawn(file, args, { cwd: '/', env: {}, detached: true, stdio: ['pipe', 'pipe', 'ignore'] });
  child.on('close', () => group?.remove());
  return child;
}

/** What it told; `ended` when it was ended before it could tell. */
export async function attack(confinement: Confinement, what: Attack, memoryMb?: number): Promise<unknown> {
  const child = startAttack(confinement, what, memoryMb);
  const told = await text(child.stdout!);
  return told === '' ? 'ended' : JSON.parse(told);
}
