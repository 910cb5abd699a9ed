/** Hostile programs at the real server, two at a time. See README.md in this folder. */
import { dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { partOf } from '../../support/how-much.ts';
import type { Report } from './suite/check-program.ts';
import { readPrograms } from './suite/programs.ts';
import { runSuite } from './suite/run-suite.ts';
import { findLeaks } from './suite/secrets.ts';
import { openStage, type Stage } from './suite/stage.ts';

/** Some of each folder, which is a kind of harm in a language. */
const byFolder = Map.groupBy(readPrograms(import.meta.dirname), ({ name }) => dirname(name));
const programs = [...byFolder.values()].flatMap((ofFolder) => partOf(ofFolder, 4));
/** Some minutes on two cores; a machine that others keep busy needs many times that. */
const wholeSuiteMs = 2_400_000;

let stage: Stage;
let reports: Map<string, Report>;
let left: number[] | undefined;
beforeAll(async () => {
  stage = await openStage();
  reports = await runSuite(stage, programs, 2);
}, wholeSuiteMs);
afterAll(() => (left === undefined ? stage.close() : undefined));

describe('does no harm, and does not hold', () => {
  test.each(programs.map(({ name }) => name))('%s', (name) => {
    expect(reports.get(name)?.faults).toEqual([]);
  });
});

test('the server wrote nothing that is secret', () => {
  expect(findLeaks(stage.output(), stage.secrets)).toEqual([]);
});

test('when the server stops, no process is left', async () => {
  left = await stage.close();
  expect(left).toEqual([]);
});
