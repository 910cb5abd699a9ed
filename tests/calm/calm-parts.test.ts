import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { KeptReports, type Part, parts, type Report } from './calm-parts.ts';

const root = dirname(dirname(import.meta.dirname));
const isOfPages = ({ name }: Part) => name.startsWith('pages-');
const journey = parts.find((part) => !isOfPages(part)) as Part;

let folder: string;
let kept: KeptReports;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kodlugn-kept-'));
  kept = new KeptReports(folder);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What a whole `npm test` writes, with one test in each file. */
function wholeReport(status = 'passed', files = parts.flatMap(({ chosen }) => chosen)): Report {
  const result = (file: string) => ({
    name: join(root, file),
    assertionResults: [{ fullName: `${file} holds (calm 1)`, status }],
  });
  return { testResults: [...new Set(files)].map(result) };
}

test('what a whole npm test has seen is not run again, but for the pages, of which it takes one view each', () => {
  kept.keepAllOf(wholeReport());
  expect(parts.filter((part) => kept.find(part) === undefined)).toEqual(parts.filter(isOfPages));
  expect(kept.find(journey)).toEqual(wholeReport('passed', journey.chosen));
});

test('a part that did not hold, or was not run whole, is run again', () => {
  kept.keepAllOf(wholeReport('failed'));
  expect(kept.find(journey)).toBeUndefined();
  const last = parts.at(-1) as Part;
  kept.keepAllOf(wholeReport('passed', last.chosen.slice(1)));
  expect(last.chosen.length).toBeGreaterThan(1);
  expect(kept.find(last)).toBeUndefined();
});
