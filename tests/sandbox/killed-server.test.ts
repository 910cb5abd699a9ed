import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { partOf } from '#tests/support/how-much.ts';
import { descendantsOf, stillLiving } from '#tests/support/process-tree.ts';
import { expectGone } from '#tests/support/processes.ts';
import { confinements } from './every-confinement.ts';

/** Starts a server, kills it when it says so, and gives what descended from it. */
async function killed(fixture: string, which: number): Promise<number[]> {
  const script = fileURLToPath(new URL(`./fixtures/${fixture}.ts`, import.meta.url));
  const server = spawn(process.execPath, [script, String(which)], { stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise((resolve) => server.stdout.once('data', resolve));
  const descendants = descendantsOf(server.pid!);
  server.kill('SIGKILL');
  return descendants;
}

describe('a killed server', () => {
  test.each(partOf(confinements, 3))(
    'leaves no runner under $name, not even one that cannot stop',
    async ({ which }) => {
      await expectGone(await killed('busy-server', which));
    },
  );

  test.each(partOf(confinements.slice(0, -1), 3))('leaves no native code under $name', async ({ which }) => {
    await expectGone(await killed('attacked-server', which));
  });

  test('leaves native code that no cover ends', async () => {
    const left = await killed('attacked-server', confinements.at(-1)!.which);
    const living = await stillLiving(left.slice(-1), 2_000);
    for (const pid of living) process.kill(pid, 'SIGKILL');
    expect(living).toHaveLength(1);
  });
});
