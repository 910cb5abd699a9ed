/**
 * A line on console.error is a fault nobody looked at: the test that caused it does not pass. A global that was replaced
 * is put back: the next file may run in the same process.
 * Where a part is tried, properties draw the same each time: whether a change is taken must not hang on a draw. A file
 * that is named, and `--all`, draw anew.
 */
import * as fc from 'fast-check';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { triesAll } from './how-much.ts';

if (!triesAll) fc.configureGlobal({ seed: 20261127 });

let lines: unknown[][] = [];

beforeEach(() => {
  lines = [];
  vi.spyOn(console, 'error').mockImplementation((...line) => {
    lines.push(line);
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.mocked(console.error).mockRestore();
  expect(lines, 'console.error was called').toEqual([]);
});
