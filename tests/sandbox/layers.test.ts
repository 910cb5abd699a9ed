import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSandbox, layerNames } from '#sandbox';
import { findConfinement } from '#sandbox/confine/confinement.ts';
import { noCover } from '#sandbox/confine/covers.ts';
import { listLayers } from '#sandbox/layers.ts';
import { innermostOf } from '#sandbox/process-usage.ts';
import { RunnerProcess } from '#sandbox/runner-process.ts';
import { calls, jobOf, statesOf } from './ask.ts';
import { attack, bare } from './attack.ts';
import { confinements } from './every-confinement.ts';

const folder = mkdtempSync(join(tmpdir(), 'kodlugn-layers-'));
const privateFile = join(folder, 'secret');
const listener = createServer();
beforeAll(async () => {
  writeFileSync(privateFile, 'codes', { mode: 0o600 });
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  listener.close();
  rmSync(folder, { recursive: true });
});

const activeOf = (confinement: typeof bare) =>
  Object.fromEntries(listLayers(confinement, []).map(({ name, active }) => [name, active]));

const files = ['/etc/passwd', join(import.meta.dirname, '..', '..', 'challenges', 'skills.json')];
const places = [join(folder, 'left-behind'), join(import.meta.dirname, 'left-behind'), '/left-behind'];

/** What native code reaches, with a victim of its own to end. */
async function reach(confinement: typeof bare) {
  const victim = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
  const victimEnded = new Promise((resolve) => victim.once('close', resolve));
  const { port } = listener.address() as AddressInfo;
  const told = await attack(confinement, {
    what: 'reach',
    ...{ port, files, privateFile, places, victim: victim.pid },
  });
  victim.kill('SIGKILL');
  await victimEnded;
  return told;
}

function statusOf(pid: number | undefined | 'self') {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return [/^NoNewPrivs:\s+(\d)/m.exec(status)?.[1], /^CapEff:\s+0*(\w+)$/m.exec(status)?.[1]];
}

describe('native code in the process of a runner', () => {
  test('that nothing confines reaches all that the server reaches', async () => {
    expect(await reach(bare)).toEqual({
      ...{ connects: true, reads: files, readsPrivate: true, signals: true },
      writes: expect.arrayContaining(places.slice(0, 1)),
    });
  });

  describe.each(confinements)('under $name', ({ confinement }) => {
    const active = activeOf(confinement);

    test('reaches what the layers say, and no more', async () => {
      const told = await reach({ ...confinement, permission: [] });
      const seen = told as { connects: boolean; reads: string[]; readsPrivate: boolean; signals: boolean };
      expect({
        network: !seen.connects,
        files: seen.reads.length === 0,
        'private-files': !seen.readsPrivate,
        signals: !seen.signals,
      }).toEqual({
        network: active.network,
        files: active.files,
        'private-files': active['private-files'],
        signals: active.signals,
      });
    });

    test('leaves nothing in any file, when the layers say so', async () => {
      const told = (await reach({ ...confinement, permission: [] })) as { writes: string[] };
      expect(told.writes.length === 0).toBe(active['system-limits'] || active.files);
    });

    test('has no way to more rights when the layers say so', async () => {
      const runner = new RunnerProcess('javascript', confinement);
      await runner.ready;
      const rights = statusOf(innermostOf(runner.child.pid));
      await runner.endNow();
      // No new privileges, and no capability: with one of the two alone there is still a way.
      expect(rights.join() === '1,0').toBe(active.privileges === true);
    });

    test('an honest program holds', async () => {
      const sandbox = createSandbox({ spares: 0 }, confinement);
      const result = await sandbox.run(jobOf('const solve = (n) => n * 2;', [calls([21], { value: 42 })]));
      await sandbox.close();
      expect(statesOf(result)).toEqual(['holds']);
    });
  });
});

describe('the layers', () => {
  test('are the same everywhere, each with a word about it', () => {
    const layers = confinements.map(({ confinement }) => listLayers(confinement, []));
    expect(layers.map((list) => list.map(({ name }) => name))).toEqual(confinements.map(() => layerNames));
    expect(layers.flat().filter(({ detail }) => detail === '')).toEqual([]);
  });

  test('around a bare process are none that the system gives', () => {
    expect(activeOf(bare)).toEqual({
      ...Object.fromEntries(layerNames.map((name) => [name, false])),
      'memory-watch': true,
    });
  });

  test('come from the first cover that works: one that cannot start is passed over', () => {
    const broken = { ...noCover, name: 'bubblewrap' as const, prefix: ['/bin/false'] };
    const absent = { ...noCover, name: 'bubblewrap' as const, prefix: ['/nowhere/bwrap'] };
    expect(findConfinement([broken, absent, noCover]).cover).toBe(noCover);
  });

  test('that are demanded and not there let nothing be run', async () => {
    const demanding = createSandbox({ spares: 0, requireLayers: ['network', 'files'] }, bare);
    const result = await demanding.run(jobOf('const solve = () => 1;', [calls([], { value: 1 })]));
    await demanding.close();
    expect([result.outcome, statesOf(result)]).toEqual(['platform-fault', ['not-run']]);
    expect(
      demanding
        .layers()
        .filter(({ required }) => required)
        .map(({ name }) => name),
    ).toEqual(['network', 'files']);
  });
});
