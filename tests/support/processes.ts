import { expect } from 'vitest';
import { stillLiving } from './process-tree.ts';

/** Waits until none of them lives; a list of none proves nothing and does not pass. */
export async function expectGone(pids: number[]): Promise<void> {
  expect(pids.length).toBeGreaterThan(0);
  expect(await stillLiving(pids)).toEqual([]);
}
