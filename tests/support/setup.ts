/**
 * A line on console.error is a fault nobody looked at: the test that caused it does not pass. A global that was replaced
 * is put back: the next file may run in the same process.
 */
import { afterEach, beforeEach, expect, vi } from 'vitest';

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
