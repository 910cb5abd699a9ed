import { expect, test } from 'vitest';
import { dataStorm } from './data-storm.ts';

test('a backup, a restore and a migration that are killed leave whole data', async () => {
  const { faults, cutInside } = await dataStorm({ rounds: 2, entries: 5_000 });
  expect(faults).toEqual([]);
  expect(cutInside.backup + cutInside.restore + cutInside.migration).toBeGreaterThan(0);
}, 180_000);
