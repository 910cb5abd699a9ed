import { expect, test } from 'vitest';
import { triesAll } from '../support/how-much.ts';
import { storm } from './storm.ts';

const kills = triesAll ? 5 : 2;

test(`the server is killed ${kills} times in a storm, and nothing it said it keeps is lost`, async () => {
  const report = await storm({ kills, writers: 4 });
  expect(report).toMatchObject({
    kills,
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
