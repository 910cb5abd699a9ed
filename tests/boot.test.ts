import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { partOf } from '#tests/support/how-much.ts';
import { beginClient, runExamplesOnce } from './support/client.ts';
import { descendantsOf } from './support/process-tree.ts';
import { expectGone } from './support/processes.ts';
import {
  cleanEnvironment,
  findFreePort,
  makeDataDir,
  spawnServer,
  startServer,
  waitUntilReady,
} from './support/server.ts';

// The real server starts here, on a machine that may be busy: as patient as tests in a browser.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 240_000 });

const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

async function start(...options: Parameters<typeof startServer>) {
  const server = await startServer(...options);
  closers.push(server.close);
  return server;
}

function temporaryFolder(): string {
  const folder = makeDataDir();
  closers.push(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Starts a server that is expected to refuse, and gives its exit code and what it said. */
async function refuse(settings: Record<string, string>): Promise<{ code: number | null; lines: string[] }> {
  const child = spawnServer(settings);
  closers.push(() => child.kill('SIGKILL'));
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text) => {
      said += text;
    });
  }
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, lines: said.trim().split('\n') };
}

describe('the real process', () => {
  test('makes its data folder at the first start, and finds everything again at the second', async () => {
    const dataDir = join(temporaryFolder(), 'new', 'folder');
    const server = await start({ dataDir });
    const { cookie } = await beginClient(server.url);
    const secret = readFileSync(join(dataDir, 'secret'));

    expect(await server.stop()).toBe(0);
    await server.start();
    const found = await fetch(`${server.url}/api/accounts/me`, { headers: { cookie } });

    expect(found.status).toBe(200);
    expect(existsSync(join(dataDir, 'kodlugn.db'))).toBe(true);
    expect(readFileSync(join(dataDir, 'secret'))).toEqual(secret);
  });

  test('says its address and how to make a card, and tells its health without a word about a person', async () => {
    const server = await start();
    expect(server.output()).toContain(server.url);
    expect(server.output()).toContain('npm run cards');
    const health = await (await fetch(`${server.url}/healthz`)).json();
    expect(health).toMatchObject({ status: 'ok', challenges: { withheld: [] } });
    expect(Object.keys(health).sort()).toEqual(['backup', 'beforeOpening', 'challenges', 'open', 'status']);
  });

  test('closes with code 0 when asked to end, and leaves no process behind', async () => {
    const server = await start();
    await runExamplesOnce(await beginClient(server.url));
    const runners = descendantsOf(server.pid());
    expect(await server.stop()).toBe(0);
    await expectGone(runners);
  });

  test('leaves no runner behind when it is killed', async () => {
    const server = await start();
    await runExamplesOnce(await beginClient(server.url));
    const runners = descendantsOf(server.pid());
    await server.kill();
    await expectGone(runners);
  });
});

test('npm start closes everything it started when npm is asked to end', async () => {
  const port = await findFreePort();
  const env = cleanEnvironment({ PORT: String(port), DATA_DIR: temporaryFolder() });
  const npm = spawn('npm', ['start'], { cwd: join(import.meta.dirname, '..'), env, stdio: 'ignore' });
  closers.push(() => npm.kill('SIGKILL'));
  await waitUntilReady(`http://127.0.0.1:${port}`, npm, () => '');
  const started = descendantsOf(npm.pid ?? 0);
  const ended = once(npm, 'exit');
  npm.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
  await expectGone(started);
});

describe('a start that cannot be', () => {
  const oneLine = (said: { lines: string[] }) => said.lines.filter((line) => line.trim() !== '');

  test('on a busy port is one line that says what to do', async () => {
    const busy = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => busy.once('listening', resolve));
    closers.push(() => busy.close());
    const { port } = busy.address() as { port: number };
    const said = await refuse({ PORT: String(port), DATA_DIR: temporaryFolder() });
    expect(said.code).toBe(1);
    expect(oneLine(said)).toHaveLength(1);
    expect(said.lines[0]).toMatch(new RegExp(`${port}.*PORT`));
  });

  test('in a data folder that cannot be made is one line that says what to do', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a-file'), '');
    const said = await refuse({
      PORT: String(await findFreePort()),
      DATA_DIR: join(folder, 'a-file', 'data'),
    });
    expect(said.code).toBe(1);
    expect(oneLine(said)).toHaveLength(1);
    expect(said.lines[0]).toContain('DATA_DIR');
  });

  const settingsThatDoNotHold = [
    ['PORT', { PORT: 'many' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'http://kod.example.se' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'not an address' }],
    ['CHALLENGES_DIR', { CHALLENGES_DIR: '/there/is/no/such/folder' }],
  ] as const;

  test.each(partOf(settingsThatDoNotHold, 4))(
    'with a %s that does not hold is one line that names the setting',
    async (name, settings) => {
      const port = String(await findFreePort());
      const said = await refuse({ PORT: port, DATA_DIR: temporaryFolder(), ...settings });
      expect(said.code).toBe(1);
      expect(oneLine(said)).toHaveLength(1);
      expect(said.lines[0]).toContain(name);
    },
  );
});
