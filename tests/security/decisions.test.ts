/** The figures that server/safety.md decides are those of the code. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { defaultLimits, hardLimits } from '#sandbox/limits.ts';
import { codeLengths } from '#server/accounts/codes.ts';
import { signInDays, staffSignIn } from '#server/accounts/find-actor.ts';
import { bodyLimit } from '#server/http/bodies.ts';
import { rateLimits } from '#server/http/rate-limits.ts';

const text = readFileSync('server/safety.md', 'utf8');

/** The rows of the table under a heading, without its head. */
function rowsUnder(heading: string): string[][] {
  const [, part = ''] = text.split(`\n## ${heading}\n`);
  const lines = (part.split('\n## ')[0] ?? '').split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

test('how often one may ask is written as it is', () => {
  const written = Object.entries(rateLimits).map(([name, { per, max, minutes }]) => [
    name,
    per,
    String(max),
    String(minutes),
  ]);
  expect(rowsUnder('How often')).toEqual(written);
});

test('how long sign-ins last is written as it is', () => {
  const [candidate, staff] = rowsUnder('Sign-ins').map(([, idle, whole]) => [idle, whole]);
  expect(candidate?.[0]).toBe(`${signInDays} days`);
  expect(staff).toEqual([`${staffSignIn.idleHours} hours`, `${staffSignIn.wholeHours} hours`]);
});

test('how strong each way in is, is written as it is', () => {
  const ways = rowsUnder('Ways in').map(([who, what]) => `${who}: ${what}`);
  expect(ways).toHaveLength(7);
  expect(ways[0]).toContain(`${codeLengths.card * 5} random bits`);
  expect(ways[1]).toContain(`${codeLengths.own * 5} random bits`);
});

test('what may be sent and run is written as it is', () => {
  const { sourceBytes, filesPerJob, queuedPerTenant, queuedInAll } = hardLimits;
  const { caseMs, runMs, isolateMb } = defaultLimits;
  const words = text.replaceAll(/\s+/g, ' ');
  expect(words).toContain(`One body is at most ${bodyLimit / 1024 ** 2} MiB`);
  expect(words).toContain(`a program ${filesPerJob} files of ${sourceBytes / 1024} KiB`);
  expect(words).toContain(`${queuedPerTenant} waiting per person, ${queuedInAll} in all`);
  expect(words).toContain(
    `A case has ${caseMs / 1000} s, a run ${runMs / 1000} s, an isolate ${isolateMb} MiB`,
  );
});

test.each([
  'Ways in',
  'Sign-ins',
  'How often',
  'What costs much',
  'What is checked',
  'Who may see which field',
  'Keys and hashes',
  'What is sent where',
  'The log',
  'Parts from others',
  'How sensitive',
])('a decision is written down: %s', (heading) => {
  const [, part = ''] = text.split(`\n## ${heading}\n`);
  expect((part.split('\n## ')[0] ?? '').trim().split(/\s+/).length).toBeGreaterThan(40);
});
