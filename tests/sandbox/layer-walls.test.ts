import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { LayerName } from '#sandbox';
import { confinementHere } from '#sandbox/confine/confinement.ts';
import { noCover } from '#sandbox/confine/covers.ts';
import { resourceLimits } from '#sandbox/confine/resource-limits.ts';
import { listLayers } from '#sandbox/layers.ts';
import { attack, bare } from './attack.ts';

const folder = mkdtempSync(join(tmpdir(), 'kodlugn-walls-'));
afterAll(() => rmSync(folder, { recursive: true }));

const here = confinementHere();
/** Native code does not keep to what Node refuses. */
const native = { ...here, permission: [] };
const isActive = (name: LayerName) =>
  listLayers(here, []).some((layer) => layer.name === name && layer.active);

/** Each as it is with the wall, and as it is without: on every machine one of the two must be seen. */
describe('the wall around', () => {
  test('memory ends a process that grows beyond it, and without it the process grows', async () => {
    const attempt = { what: 'grow', megabytes: 300 } as const;
    const seen = await attack({ ...native, cover: noCover }, attempt, 150);
    expect(seen).toEqual(isActive('memory') ? 'ended' : { grew: 300 });
    expect(await attack(bare, attempt, 150)).toEqual({ grew: 300 });
  });

  test('memory holds inside every cover', async () => {
    const seen = await attack(native, { what: 'grow', megabytes: 300 }, 150);
    expect(seen).toEqual(isActive('memory') ? 'ended' : { grew: 300 });
  });

  test('processes stops native code from breeding', async () => {
    const attempt = { what: 'breed', count: 80 } as const;
    const most = isActive('processes') ? 64 : 80;
    expect(((await attack(native, attempt)) as { started: number }).started).toBeLessThanOrEqual(most);
    expect(await attack(bare, attempt)).toEqual({ started: 80 });
  });

  test('open files holds', async () => {
    expect(await attack(native, { what: 'open' })).toEqual({ opens: !isActive('system-limits') });
    expect(await attack(bare, { what: 'open' })).toEqual({ opens: true });
  });

  test('the size of files holds also where a folder can be written', async () => {
    const attempt = { what: 'write', path: join(folder, 'left-behind') } as const;
    const limited = { ...bare, limits: resourceLimits(noCover) };
    expect(await attack(limited, attempt)).toEqual({ writes: !isActive('system-limits') });
    expect(await attack(bare, attempt)).toEqual({ writes: true });
  });

  test('Node holds for code that keeps to JavaScript', async () => {
    const belted = { ...bare, permission: here.permission };
    const attempt = { what: 'open' } as const;
    expect(await attack(belted, attempt)).toEqual({ opens: !isActive('permission') });
    expect(await attack(belted, { what: 'breed', count: 1 })).toEqual({
      started: isActive('permission') ? 0 : 1,
    });
    expect(await attack(bare, { what: 'breed', count: 1 })).toEqual({ started: 1 });
  });
});
