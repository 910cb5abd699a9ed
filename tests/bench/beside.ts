/**
 * What others pay for the same 5 groups of 5 calls: isolates in our own process, a process for each run, and a process
 * for each run inside bubblewrap or inside all that our runners are confined by.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { bubblewrap } from '#sandbox/confine/bubblewrap.ts';
import { commandOf, confinementHere, startOf } from '#sandbox/confine/confinement.ts';
import { isolatedVmPath, loadIsolatedVm } from '#sandbox/runner/load-isolated-vm.ts';
import { source } from './small-jobs.ts';

const bare = source.replace('export ', '');
const groups = [1, 2, 3, 4, 5];
const callsOf = (group: number) => groups.map((one) => `total([${group}, ${one}, 3])`).join(';');
const allCalls = `${bare}; ${groups.map(callsOf).join(';')}`;

const ivm = loadIsolatedVm();

export async function fiveBareIsolates(): Promise<void> {
  for (const group of groups) {
    const isolate = new ivm.Isolate({ memoryLimit: 64 });
    const context = await isolate.createContext();
    await context.eval(`${bare}; ${callsOf(group)}`);
    isolate.dispose();
  }
}

export function oneNodeProcess(): Promise<void> {
  return ended(process.execPath, ['-e', allCalls]);
}

const box = bubblewrap();
/** Undefined where bubblewrap is not installed. */
export const oneNodeInBubblewrap =
  box &&
  ((): Promise<void> => {
    const { file, args } = commandOf({ cover: box, limits: [] }, undefined, ['-e', allCalls]);
    return ended(file, args);
  });

/** Started as a runner is, with isolated-vm in it, for one run: 5 fresh isolates, then it ends. */
export async function oneConfinedProcess(): Promise<void> {
  const confinement = confinementHere();
  const { file, args, group } = startOf('javascript', confinement);
  const code = `
    require('node:os').setPriority(10);
    const { ivm } = require(${JSON.stringify(confinement.cover.place(isolatedVmPath()))});
    (async () => {
      for (const calls of ${JSON.stringify(groups.map(callsOf))}) {
        const isolate = new ivm.Isolate({ memoryLimit: 64 });
        const context = await isolate.createContext();
        await context.eval(${JSON.stringify(`${bare};`)} + calls);
        isolate.dispose();
      }
      process.kill(process.pid, 'SIGKILL');
    })();`;
  await ended(file, [...args.slice(0, -1), '-e', code], 'SIGKILL').finally(() => group?.remove());
}

/** @throws when it ends in another way than agreed: its time would mean nothing */
async function ended(file: string, args: string[], by?: 'SIGKILL'): Promise<void> {
  const child = spawn(file, args, { cwd: '/', env: {}, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (text) => {
    said += text;
  });
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
  const isAsAgreed = by === undefined ? code === 0 : signal === by || code === 137;
  if (!isAsAgreed) throw new Error(`${file} ended with ${code ?? signal}: ${said}`);
}
