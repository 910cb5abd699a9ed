import { expect, test } from 'vitest';
import { storm } from './storm.ts';

test('the server is killed five times in a storm, and nothing it said it keeps is lost', async () => {
  const report = await storm({ kills: 5, writers: 4 });
  expect(report).toMatchObject({
    kills: 5,
    lostDrafts: 0,
    lostSubmissions: 0,
    withoutResult: 0,
    integrity: 'ok',
    brokenReferences: 0,
    runnersLeft: 0,
  });
  expect(report.acknowledgedDrafts).toBeGreaterThan(0);
  expect(report.acknowledgedSubmissions).toBeGreaterThan(0);
}, 300_000);
