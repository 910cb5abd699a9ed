/** A line on console.error is a fault nobody looked at: the test that caused it does not pass. */
import { afterEach, beforeEach, expect, vi } from 'vitest';

let lines: unknown[][] = [];

beforeEach(() => {
  lines = [];
  vi.spyOn(console, 'error').mockImplementation((...line) => {
    lines.push(line);
  });
});

afterEach(() => {
  vi.mocked(console.error).mockRestore();
  expect(lines, 'console.error was called').toEqual([]);
});
