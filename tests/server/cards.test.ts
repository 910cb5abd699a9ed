/** `npm run cards`, as its own process. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { enterWithCode } from '#server/accounts/enter-with-code.ts';
import { openDataFolder } from '#server/db/data-folder.ts';
import { closeDb, openDbIn } from '#server/db/open.ts';
import { buildTestApp, type TestApp } from '#tests/support/app.ts';
import { cleanEnvironment } from '#tests/support/server.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'kodlugn-cards-'));
let server: TestApp;
beforeAll(async () => {
  server = await buildTestApp();
});
afterAll(async () => {
  await server.close();
  rmSync(dataDir, { recursive: true });
});

function printCards(...args: string[]): Promise<{ code: number; said: string; complained: string }> {
  const env = cleanEnvironment({ DATA_DIR: dataDir, PUBLIC_URL: 'https://kod.example.se' });
  const file = resolve('server/accounts/print-cards.ts');
  return new Promise((done) => {
    execFile(process.execPath, [file, ...args], { env, cwd: tmpdir() }, (error, said, complained) =>
      done({ code: Number(error?.code ?? 0), said, complained }),
    );
  });
}

const codesIn = (text: string) =>
  [...text.matchAll(/Code: ((?:[0-9A-Z]{4}-){2}[0-9A-Z]{4})/g)].flatMap(([, code]) => code ?? []);

describe('printing cards', () => {
  test('prints code, link, QR and last day of each, and each code opens an account', async () => {
    const { code, said } = await printCards('3');
    const codes = codesIn(said);
    expect([code, codes.length, new Set(codes).size]).toEqual([0, 3, 3]);
    expect(said).toContain(`Link: https://kod.example.se/kort#${codes[0]}`);
    expect(said).toContain('█▀▀▀▀▀▀▀█');

    const config = { ...server.deps.config, secret: openDataFolder({ dataDir, demo: false }) };
    const deps = { ...server.deps, config, db: openDbIn(dataDir), clock: () => new Date() };
    const entered = codes.map((one) => enterWithCode(deps, { role: 'anonymous' }, { code: one }).signedIn);
    closeDb(deps.db);
    expect(new Set(entered.map(({ account }) => account.accountId)).size).toBe(3);
  });

  test('can make a sheet to print, which only its owner can read and which asks no other server', async () => {
    const { said } = await printCards('2', '--html');
    const file = /To print and cut: (.+)/.exec(said)?.[1] ?? '';
    const sheet = readFileSync(file, 'utf8');
    expect(codesIn(said).every((code) => sheet.includes(code))).toBe(true);
    expect(sheet.match(/<svg/g)).toHaveLength(2);
    expect(sheet).not.toMatch(/\b(src|href)=|url\(/);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  test.each(['many', '201', '1 --colour', '1 --days 0'])(
    'refuses %j in one line that says how to write it',
    async (args) => {
      const { code, said, complained } = await printCards(...args.split(' '));
      expect([code, said]).toEqual([1, '']);
      expect(complained.trim().split('\n')).toHaveLength(1);
      expect(complained).toMatch(/npm run cards -- 5|--days 180/);
    },
  );
});
