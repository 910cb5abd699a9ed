import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { describe, expect, onTestFinished, test } from 'vitest';
import { noCover } from '#sandbox/confine/covers.ts';
import { findTool } from '#sandbox/confine/tools.ts';
import { RunnerProcess } from '#sandbox/runner-process.ts';
import { copySandbox } from '#tests/support/sandbox-copy.ts';
import { bare } from './attack.ts';

const ours = ['platform-fault', 'not-run'];
const holds = ['finished', 'holds'];

/** What two runs came to on a server that was started by this command. */
async function runsUnder(file: string, ...args: string[]): Promise<unknown> {
  const child = spawn(file, args, { env: {}, stdio: ['ignore', 'pipe', 'ignore'] });
  return JSON.parse(await text(child.stdout));
}

function copyFor(mode: number) {
  const copy = copySandbox(mode);
  onTestFinished(copy.remove);
  return copy;
}

/** What `ulimit` takes away. */
const without = (limit: string, ...args: string[]) =>
  runsUnder('/bin/sh', '-c', `ulimit ${limit}; exec "$@"`, 'sh', ...args);

describe('a machine', () => {
  test('without open files runs nothing, holds it against nobody, and goes on when there are some', async () => {
    const { node, server } = copyFor(0o755);
    expect(await without('-n 128', node, server, 'files')).toEqual([ours, holds]);
  });

  test('without memory runs nothing, and holds it against nobody', async () => {
    const { node, server } = copyFor(0o755);
    expect(await without('-v 4000000', node, server)).toEqual([ours, ours]);
  });

  test('without processes runs nothing, and holds it against nobody', async () => {
    const { node, server } = copyFor(0o755);
    // The number binds every account but root. Ten are the threads of the server alone: one more, and it ends by itself.
    const asOther = process.getuid?.() === 0 ? ['--reuid=65533', '--clear-groups'] : [];
    const most = ['prlimit', '--nproc=12', '--'];
    expect(await runsUnder(findTool('setpriv')!, ...asOther, '--', ...most, node, server)).toEqual([
      ours,
      ours,
    ]);
  });

  test('where only the owner can read the project runs as others do', async () => {
    const { node, server } = copyFor(0o700);
    expect(await runsUnder(node, server)).toEqual([holds, holds]);
  });
});

describe('a runner that dies before its first word', () => {
  const facts = {
    ...{ works: true, connects: true, reads: [], readsPrivate: true, writes: [] },
    ...{ signalsOthers: true, raisesPriority: true, opensMany: true, noNewPrivileges: false },
  };
  const starting = (...prefix: string[]) =>
    new RunnerProcess('javascript', { ...bare, facts, cover: { ...noCover, prefix } });

  test.each([
    ['ends at once', ['/bin/false']],
    ['does not exist', ['/nowhere/runner']],
    ['says something else', ['/bin/sh', '-c', 'echo hello >&3; exec sleep 60']],
    ['is killed', ['/bin/sh', '-c', 'kill -9 $$']],
  ])('is told as not ready when it %s', async (_how, prefix) => {
    const runner = starting(...prefix);
    expect(await runner.ready).toBe(false);
    await runner.ended;
    expect(runner.isDead).toBe(true);
  });
});
