import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundlePath, hashOfServer, mainPath, pathToStart } from '#server/bundle/bundle-path.ts';
import { makeBundle } from '#server/bundle/make-bundle.ts';

let folder: string;
let made: string;
const hash = hashOfServer();

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kodlugn-bundle-'));
  writeFileSync(join(folder, 'main-0123456789abcdef.cjs'), 'of older sources');
  made = await makeBundle(folder, hash);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the one file that the server starts from', () => {
  test('is made of these sources, and the one of older sources goes away', () => {
    expect(made).toBe(bundlePath(hash, folder));
    expect(readdirSync(folder)).toEqual([`main-${hash}.cjs`]);
  });

  test('asks for no package but those that cannot lie in a file', () => {
    const asked = [...readFileSync(made, 'utf8').matchAll(/^(?:let|const|var) \S+ = require\("([^"]+)"\)/gm)];
    const packages = asked.map(([, name]) => name).filter((name) => !name?.startsWith('node:'));
    expect(packages).toEqual(['better-sqlite3']);
  });

  test('is made once, and run when it is there; without it the sources are', async () => {
    writeFileSync(made, 'as it was');
    await makeBundle(folder, hash);
    expect(readFileSync(made, 'utf8')).toBe('as it was');
    expect(pathToStart(folder)).toBe(made);
    expect(pathToStart(join(folder, 'nowhere'))).toBe(mainPath);
  });

  test('cannot be made where no folder can be: whoever asked is told', async () => {
    await expect(makeBundle(join(made, 'below'), hash)).rejects.toThrow('ENOTDIR');
  });
});
