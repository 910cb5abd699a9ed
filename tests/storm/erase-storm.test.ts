import { expect, test } from 'vitest';
import { eraseStorm } from './erase-storm.ts';

test('the server is killed three times while somebody is erased, who is then wholly there or wholly gone', async () => {
  const { there, gone, ...report } = await eraseStorm({ kills: 3 });
  expect(there + gone).toBe(3);
  expect(report).toEqual({ kills: 3, half: [], answeredButThere: 0, integrity: 'ok' });
}, 300_000);
